package org.entente.api.week;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a weekly slot stands (handbook 1.4, slot states). */
public enum SlotPhase {
    /** Nothing has happened yet. */
    NONE,
    DUE,
    SUBMITTED,
    /** Not submitted by the due moment; can still be filled, and is then submitted late. */
    MISSED,
    /** The Office let it pass before the due moment. */
    EXCUSED,
    /** The case stands still. */
    PAUSED,
    /** No longer wanted: the case ended, or stood still beyond the due moment. */
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
