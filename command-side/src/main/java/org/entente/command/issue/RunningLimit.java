package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.issue.Ladder;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * One limit of an issue that runs.
 *
 * @param id       null while it is being opened
 * @param time     how long it takes from its opening to its due moment, without standstill
 * @param calendar whose office hours it counts; null if it counts elapsed time
 */
record RunningLimit(ObligationCode code, @Nullable ObligationId id, Instant dueAt, Duration time,
        @Nullable WorkingCalendar calendar) {
    /** Those that run once these steps are taken. Limits without a budget, such as the reports at 17:00, have no time to be halved. */
    static List<RunningLimit> all(Ladder.Rung rung, Obligations kept, List<ObligationStep> steps,
            WorkingCalendar calendar) {
        Set<ObligationCode> codes = EnumSet.of(ObligationCode.TRIAGE, ObligationCode.VERIFICATION);
        rung.all().forEach(one -> codes.add(one.code()));
        List<RunningLimit> running = new ArrayList<>();
        for (Obligation one : kept.open()) {
            Budget budget = one.budget();
            if (budget != null && codes.contains(one.code())) {
                running.add(of(one.code(), one.id(), budget, one.openedAt(), one.dueAt(), kept.standstill(one),
                        calendar));
            }
        }
        steps.forEach(step -> after(step, running, codes, calendar));
        return running;
    }

    private static void after(ObligationStep step, List<RunningLimit> running, Set<ObligationCode> codes,
            WorkingCalendar calendar) {
        switch (step) {
            case ObligationStep.Open s -> {
                Budget budget = s.budget();
                if (budget != null && codes.contains(s.code())) {
                    running.add(of(s.code(), null, budget, s.openedAt(), s.due().dueAt(), Duration.ZERO, calendar));
                }
            }
            case ObligationStep.Settle s -> running.removeIf(one -> one.code() == s.code());
            case ObligationStep.Cancel s -> running.removeIf(one -> one.code() == s.code());
            case ObligationStep.Rebase s -> running.replaceAll(one -> one.code() == s.code()
                    ? new RunningLimit(one.code(), one.id(), s.due().dueAt(), one.time(), one.calendar())
                    : one);
            default -> {
            } // neither opens nor ends nor moves a limit
        }
    }

    private static RunningLimit of(ObligationCode code, @Nullable ObligationId id, Budget budget, Instant from,
            Instant due,
            Duration standstill, WorkingCalendar calendar) {
        Instant unmoved = due.minus(standstill);
        RunningLimit elapsing = new RunningLimit(code, id, due, Duration.between(from, unmoved), null);
        return switch (budget.unit()) {
            case HOUR, MINUTE -> elapsing;
            case WORKING_DAY, WORKING_HOUR -> {
                try {
                    yield new RunningLimit(code, id, due, Deadlines.officeTime(from, unmoved, calendar), calendar);
                } catch (UnknownCalendarYear unknown) {
                    yield elapsing;
                }
            }
        };
    }

    /** The moment at which this much of its time is gone; elapsed time where the calendar does not know the days. */
    Instant whenGone(int percent) {
        Duration left = time.multipliedBy(100 - percent).dividedBy(100);
        try {
            return calendar == null ? dueAt.minus(left) : Deadlines.officeTimeBefore(dueAt, left, calendar);
        } catch (UnknownCalendarYear unknown) {
            return dueAt.minus(left);
        }
    }
}
