package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.DailyTimes;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
import org.jspecify.annotations.Nullable;

/** When the next report on an open issue is due: daily, or every two hours until contained (handbook 1.5, 1.7). */
record FollowUpRhythm(ObligationCode code, @Nullable Budget budget, @Nullable DailyTimes times) {
    private static final Duration FIRST_AFTER = Duration.ofHours(2);
    private static final DailyTimes EVENING = DailyTimes.of(LocalTime.of(17, 0));
    private static final DailyTimes MORNING_AND_EVENING = DailyTimes.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

    /** The rhythm that holds in this state, or null if no report is owed. */
    static @Nullable FollowUpRhythm of(IssueState state, Rules rules) {
        boolean open = List.of(IssuePhase.REPORTED, IssuePhase.HANDLING, IssuePhase.MEASURES_SET)
                .contains(state.phase());
        // Rule ISS-16: an urgent issue is reported on daily at 17:00, first at least two hours after the report or raise.
        if (open && state.urgency() == Urgency.URGENT) {
            return new FollowUpRhythm(ObligationCode.URGENT_FOLLOW_UP, null, EVENING);
        }
        // Rule ISS-17: a critical one every two hours until contained, then at 09:00 and 17:00.
        if (open && state.urgency() == Urgency.CRITICAL) {
            return state.isDone(ObligationCode.CRITICAL_CONTAIN)
                    ? new FollowUpRhythm(ObligationCode.CRITICAL_FOLLOW_UP, null, MORNING_AND_EVENING)
                    : new FollowUpRhythm(ObligationCode.CRITICAL_FOLLOW_UP,
                            rules.limits().of(LimitKey.CRITICAL_FOLLOW_UP), null);
        }
        // Rule ISS-18: one whose solution came late is reported on daily to the general manager until it is closed.
        if (state.phase() == IssuePhase.SOLVED && state.urgency() == Urgency.CRITICAL && state.level().solvedMissed()) {
            return new FollowUpRhythm(ObligationCode.CRITICAL_FOLLOW_UP, null, EVENING);
        }
        return null;
    }

    /**
     * The first report that is owed from now on.
     *
     * @param since when the issue entered this rhythm, now or before
     */
    ObligationStep first(IssueState state, Instant from, Instant since, Rules rules) {
        if (times == null || times.equals(MORNING_AND_EVENING)) {
            return next(state, from, rules);
        }
        Instant due = times.atLeastAfter(FIRST_AFTER, since, rules.calendar().zone());
        return due.isAfter(from) ? open(state, from, due, rules) : next(state, from, rules);
    }

    /** The report of the period that begins when the last one was due, or when the danger was contained. */
    ObligationStep next(IssueState state, Instant periodFrom, Rules rules) {
        Instant due = times != null
                ? times.strictlyAfter(periodFrom, rules.calendar().zone())
                : Deadlines.due(rules.limits().of(LimitKey.CRITICAL_FOLLOW_UP), periodFrom, rules.calendar()).dueAt();
        return open(state, periodFrom, due, rules);
    }

    // Rule ISS-19: a report counts for the period in which it is given; after a miss it first makes that good, and counts
    // for the running period as well only in its second half.
    static boolean counts(Obligation open, Instant at, boolean missedBefore) {
        Duration period = Duration.between(open.openedAt(), open.dueAt());
        Instant from = missedBefore ? open.openedAt().plus(period.dividedBy(2)) : open.openedAt();
        return !at.isBefore(from);
    }

    private ObligationStep open(IssueState state, Instant from, Instant due, Rules rules) {
        String subject = due.atZone(rules.calendar().zone()).toLocalDateTime().toString();
        DueTime time = new DueTime(due, rules.calendar().version(), List.of(), false);
        return new ObligationStep.Open(code, subject, IssueParties.debtor(code, state.reported()),
                IssueParties.creditor(code, state.reported()), budget, from, time, rules.limits().version());
    }
}
