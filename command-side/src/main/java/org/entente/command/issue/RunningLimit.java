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
import org.entente.api.deadline.Elapsing;
import org.entente.api.deadline.Standstill;
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
 * @param id         null while it is being opened
 * @param standstill by how much standstills moved its due moment
 */
record RunningLimit(ObligationCode code, @Nullable ObligationId id, Budget budget, Instant openedAt, Instant dueAt,
        Duration standstill) {
    /** Those that run once these steps are taken. Limits without a budget, such as the reports at 17:00, have no time to be halved. */
    static List<RunningLimit> all(Ladder.Rung rung, Obligations kept, List<ObligationStep> steps) {
        Set<ObligationCode> codes = EnumSet.of(ObligationCode.TRIAGE, ObligationCode.VERIFICATION);
        rung.all().forEach(one -> codes.add(one.code()));
        List<RunningLimit> running = new ArrayList<>();
        for (Obligation one : kept.open()) {
            Budget budget = one.budget();
            if (budget != null && codes.contains(one.code())) {
                running.add(new RunningLimit(one.code(), one.id(), budget, one.openedAt(), one.dueAt(),
                        kept.standstill(one)));
            }
        }
        steps.forEach(step -> after(step, running, codes));
        return running;
    }

    private static void after(ObligationStep step, List<RunningLimit> running, Set<ObligationCode> codes) {
        switch (step) {
            case ObligationStep.Open s -> {
                Budget budget = s.budget();
                if (budget != null && codes.contains(s.code())) {
                    running.add(new RunningLimit(s.code(), null, budget, s.openedAt(), s.due().dueAt(),
                            Duration.ZERO));
                }
            }
            case ObligationStep.Settle s -> running.removeIf(one -> one.code() == s.code());
            case ObligationStep.Cancel s -> running.removeIf(one -> one.code() == s.code());
            case ObligationStep.Rebase s ->
                running.replaceAll(one -> one.code() == s.code() ? one.moved(s.due().dueAt()) : one);
            default -> {
            } // neither opens nor ends nor moves a limit
        }
    }

    private RunningLimit moved(Instant due) {
        return new RunningLimit(code, id, budget, openedAt, due, standstill.plus(Duration.between(dueAt, due)));
    }

    /**
     * The moment at which so much of its time is gone, counted as its budget counts; by elapsed time where the calendar does not know
     * the days.
     *
     * @param stood the standstills of the solution's limit, for a clock that pauses and stands still as far as it would have run
     */
    Instant whenGone(int percent, List<Standstill> stood, WorkingCalendar calendar) {
        return switch (budget.unit()) {
            case HOUR, MINUTE -> dueAt.minus(left(Duration.between(openedAt, unmoved()), percent));
            case WORKING_DAY_HOUR, WORKING_DAY_MINUTE -> pausing(percent, stood, calendar);
            case WORKING_DAY, WORKING_HOUR -> inOffice(left(officeTime(calendar), percent), calendar);
        };
    }

    private Instant unmoved() {
        return dueAt.minus(standstill);
    }

    private Duration officeTime(WorkingCalendar calendar) {
        try {
            return Deadlines.officeTime(openedAt, unmoved(), calendar);
        } catch (UnknownCalendarYear unknown) {
            return Duration.between(openedAt, unmoved());
        }
    }

    private Instant inOffice(Duration left, WorkingCalendar calendar) {
        try {
            return Deadlines.officeTimeBefore(dueAt, left, calendar);
        } catch (UnknownCalendarYear unknown) {
            return dueAt.minus(left);
        }
    }

    private Instant pausing(int percent, List<Standstill> stood, WorkingCalendar calendar) {
        Elapsing clock = Elapsing.of(budget, calendar);
        Duration stands = stood.stream().filter(one -> !one.from().isBefore(openedAt))
                .map(one -> clock.between(one.from(), one.to())).reduce(Duration.ZERO, Duration::plus);
        return clock.before(dueAt, left(clock.between(openedAt, dueAt).minus(stands), percent));
    }

    private static Duration left(Duration time, int percent) {
        return time.multipliedBy(100 - percent).dividedBy(100);
    }
}
