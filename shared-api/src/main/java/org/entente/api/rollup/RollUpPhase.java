package org.entente.api.rollup;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a roll-up still tells what is, or for ever what was (handbook 1.4, summary). */
public enum RollUpPhase {
    /** Nothing has happened yet. */
    NONE,
    DRAFT,
    PUBLISHED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
