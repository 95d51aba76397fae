package org.entente.api.drill;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the company's drills stand: one at a time, one after the other. */
public enum DrillPhase {
    /** There has been none yet. */
    NONE,
    RUNNING,
    /** The last one has ended. */
    ENDED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
