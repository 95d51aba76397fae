package org.entente.query.task;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the last roll-up made of an attention flag. */
public enum FlagState {
    /** It set it. */
    NEW,
    /** It found the item still, or again, behind. */
    PERSISTING,
    /** It found the item back in progress or completed: the Office may lift the flag. */
    RECOVERED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
