package org.entente.query.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Enums as filter columns hold them: in lower case, as they stand in JSON. */
public final class Codes {
    private Codes() {}

    /** Null stays null: no filter. */
    public static @Nullable String of(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
