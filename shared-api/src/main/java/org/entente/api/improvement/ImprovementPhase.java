package org.entente.api.improvement;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an improvement action stands. */
public enum ImprovementPhase {
    /** Nothing has happened yet. */
    NONE,
    OPEN,
    /** Done, and the Office has still to see that it works. */
    COMPLETED,
    CLOSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
