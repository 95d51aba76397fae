package org.entente.api.notice;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody is told of: the rows of handbook 1.9. */
public enum NoticeKind {
    REQUEST_SUBMITTED,
    REQUEST_RETURNED,
    REQUEST_REJECTED,
    /** Asks a head to name a liaison. */
    REQUEST_APPROVED,
    OBJECTION,
    MEETING_INVITATION,
    /** Nobody need come. */
    MEETING_CANCELLED,
    MATERIAL_SHARED,
    MINUTES_TO_CONFIRM,
    PLAN_TO_SIGN,
    /** Asks for an opinion on a change to the plan. */
    PLAN_CHANGE_FILED,
    /** A plan is in force, the first or the next. */
    PLAN_IN_FORCE,
    ISSUE_REPORTED,
    /** It climbed. */
    ISSUE_RAISED,
    ISSUE_LOWERED,
    /** Half, or four fifths, of the time of a limit are gone. */
    ISSUE_CLOCK,
    ISSUE_LIMIT_MISSED,
    /** Asks the reporter to verify. */
    ISSUE_SOLVED,
    /** A solution was not accepted. */
    ISSUE_REOPENED,
    CONFIRMATION_DUE,
    CONFIRMATION_MISSED,
    WEEKLY_UPDATE_DUE,
    /** Chases an update that did not come. */
    WEEKLY_UPDATE_MISSED,
    ITEM_DUE_SOON,
    ITEM_OVERDUE,
    SUMMARY_PUBLISHED,
    ATTENTION_FLAGGED,
    CASE_ARCHIVED,
    /** An improvement action is still open after another month. */
    IMPROVEMENT_FOLLOW_UP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
