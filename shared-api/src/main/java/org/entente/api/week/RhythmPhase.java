package org.entente.api.week;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether weeks of a case begin. */
public enum RhythmPhase {
    /** Nothing has happened yet. */
    NONE,
    RUNNING,
    ENDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
