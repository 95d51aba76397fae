package org.entente.api.meeting;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a meeting stands (handbook 1.3, meeting states). To be rescheduled is an event, not a phase. */
public enum MeetingPhase {
    /** Nothing has happened yet. */
    NONE,
    /** A kickoff that is owed and has no date. */
    AWAITED,
    SCHEDULED,
    MATERIALS_SHARED,
    HELD,
    MINUTES_ISSUED,
    MINUTES_CONFIRMED,
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
