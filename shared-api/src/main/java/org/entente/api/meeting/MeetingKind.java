package org.entente.api.meeting;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a meeting is for (handbook 1.3, meeting states). */
public enum MeetingKind {
    KICKOFF,
    WEEKLY_SYNC,
    COORDINATION,
    TASK_FORCE,
    EMERGENCY,
    ACCEPTANCE,
    RETROSPECTIVE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
