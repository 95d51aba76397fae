package org.entente.api.policy;

import java.util.Locale;

import org.entente.api.deadline.Budget;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import static org.entente.api.deadline.Budget.hours;
import static org.entente.api.deadline.Budget.minutes;
import static org.entente.api.deadline.Budget.workingDays;
import static org.entente.api.deadline.Budget.workingHours;

/**
 * The limits of handbook 1.7 that a company can set, with the handbook's or our default value. Those that the handbook
 * itself demands may be tightened, never loosened. A null value means that a fixed rule names the moment.
 */
public enum LimitKey {
    PRELIMINARY_REVIEW(workingDays(1), false),
    CONFIRMATION(workingDays(2), true),
    KICKOFF(workingDays(3), true),
    KICKOFF_MATERIAL(workingDays(1), true),
    MINUTES(workingDays(1), false),
    REVISION(workingDays(2), false),
    EMERGENCY_CHANGE(workingDays(1), false),
    LATE_REQUEST(workingDays(1), false),
    PLAN_READY(workingDays(10), false),
    PLAN_SIGNATURE(workingDays(2), false),
    CHANGE_OPINION(workingDays(2), false),
    CHANGE_DECISION(workingDays(1), false),
    DECOMPOSITION(null, false),
    WEEKLY_UPDATE(null, true),
    WEEKLY_SUMMARY(null, true),
    FLAG_CONTACT(workingDays(1), false),
    TRIAGE_NORMAL(workingHours(1), false),
    TRIAGE_URGENT(hours(1), false),
    NORMAL_MEETING(workingDays(1), false),
    NORMAL_SOLVED(hours(72), true),
    URGENT_NOTICE(hours(1), false),
    URGENT_MEASURES(hours(4), true),
    URGENT_SOLVED(hours(24), true),
    URGENT_FOLLOW_UP(null, false),
    CRITICAL_FOLLOW_UP(hours(2), false),
    CRITICAL_NOTICE(minutes(30), false),
    CRITICAL_TEAM(hours(1), false),
    CRITICAL_CONTAIN(hours(2), false),
    CRITICAL_REPORT(hours(4), false),
    CRITICAL_SOLVED(hours(24), false),
    VERIFICATION(workingDays(1), false),
    ACCEPTANCE_APPLY(workingDays(3), false),
    ACCEPTANCE_MEETING(workingDays(5), false),
    RECTIFY(workingDays(10), false),
    RETROSPECTIVE(workingDays(5), false),
    ARCHIVE(workingDays(10), false),
    INCIDENT_REVIEW(workingDays(5), false);

    private final @Nullable Budget standard;
    private final boolean demanded;

    LimitKey(@Nullable Budget standard, boolean demanded) {
        this.standard = standard;
        this.demanded = demanded;
    }

    /** The value of the table, or null where a rule names the moment. */
    public @Nullable Budget standard() {
        return standard;
    }

    /** True for what the handbook itself demands; otherwise a company default. */
    public boolean demanded() {
        return demanded;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
