package org.entente.api.obligation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The rows of handbook 1.7: what may be owed. Nothing else is an obligation. */
public enum ObligationCode {
    PRELIMINARY_REVIEW,
    CONFIRMATION,
    KICKOFF,
    KICKOFF_MATERIAL,
    MINUTES,
    REVISION,
    DECOMPOSITION,
    EMERGENCY_CHANGE,
    LATE_REQUEST,
    PLAN_READY,
    PLAN_SIGNATURE,
    CHANGE_OPINION,
    CHANGE_DECISION,
    WEEKLY_UPDATE,
    WEEKLY_SUMMARY,
    FLAG_CONTACT,
    TRIAGE,
    NORMAL_MEETING,
    NORMAL_SOLVED,
    URGENT_NOTICE,
    URGENT_MEASURES,
    URGENT_SOLVED,
    URGENT_FOLLOW_UP,
    CRITICAL_FOLLOW_UP,
    CRITICAL_NOTICE,
    CRITICAL_TEAM,
    CRITICAL_CONTAIN,
    CRITICAL_REPORT,
    CRITICAL_SOLVED,
    VERIFICATION,
    ACCEPTANCE_APPLY,
    ACCEPTANCE_MEETING,
    RECTIFY,
    RETROSPECTIVE,
    ARCHIVE,
    INCIDENT_REVIEW;

    /** The handbook's id of the row, such as {@code normal_solved}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
