package org.entente.command.notice;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The rows of handbook 1.9 that belong to request, kickoff and plan and follow from an event at once. */
public enum NoticeKind {
    REQUEST_SUBMITTED,
    REQUEST_RETURNED,
    REQUEST_REJECTED,
    /** Asks a head to name a liaison. */
    REQUEST_APPROVED,
    OBJECTION,
    MEETING_INVITATION,
    MATERIAL_SHARED,
    MINUTES_TO_CONFIRM,
    PLAN_TO_SIGN,
    /** Asks for an opinion on a change to the plan. */
    PLAN_CHANGE_FILED,
    /** A plan is in force, the first or the next. */
    PLAN_IN_FORCE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
