package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Elapsing;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.Ladder;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.ObligationStep.ClearAlarm;
import org.entente.command.decision.ObligationStep.SetAlarm;
import org.entente.command.decision.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * Rule NTC-2: when half, and when four fifths, of the time of one of the ladder's limits in elapsed hours are gone, its holder is
 * warned, the last time the next level too; at other percentages if the ladder says so. What stood still does not count. One
 * alarm is set at a time: the next.
 */
final class LimitWarnings {
    private static final String ALARM = "warn:";

    private LimitWarnings() {}

    /** One limit that runs: from when until when, by which clock, and how much of that time it stands still. */
    private record Running(ObligationCode code, Elapsing clock, Instant openedAt, Instant dueAt, Duration stands) {
        Warning at(int percent) {
            Duration all = clock.between(openedAt, dueAt);
            Duration left = all.minus(stands).multipliedBy(100 - percent).dividedBy(100);
            return new Warning(code, percent, clock.after(all.minus(left), openedAt));
        }

        Running moved(Instant due) {
            return new Running(code, clock, openedAt, due,
                    clock.pausesOnRestDays() ? stands : stands.plus(Duration.between(dueAt, due)));
        }
    }

    private record Warning(ObligationCode code, int percent, Instant at) {
        private static final Comparator<Warning> ORDER = Comparator.comparing(Warning::at)
                .thenComparing(Warning::code).thenComparing(Warning::percent);

        String alarm() {
            return ALARM + code.code() + ":" + percent;
        }
    }

    /** What to do with the alarm once these steps are taken after an event at that moment. */
    static List<ObligationStep> follow(IssueState state, Obligations kept, List<ObligationStep> steps,
            Ladder.Rung rung, Instant at, WorkingCalendar calendar, @Nullable LimitWarned rang) {
        Optional<Alarm> set = kept.alarms().entrySet().stream().filter(one -> isWarning(one.getKey()))
                .map(one -> new Alarm(one.getKey(), one.getValue())).findFirst();
        Optional<Warning> next = running(state, rung, kept, steps, calendar).stream()
                .flatMap(one -> rung.warnings().stream().map(one::at))
                .filter(one -> one.at().isAfter(state.level().answerableFrom())) // a back-dated report warns of nothing past
                .filter(one -> isAhead(one, at, rang, set)).min(Warning.ORDER);
        List<ObligationStep> changes = new ArrayList<>();
        boolean stays = set.isPresent() && next.map(Warning::alarm).equals(set.map(Alarm::name))
                && next.map(Warning::at).equals(set.map(Alarm::at));
        if (!stays) {
            set.ifPresent(one -> changes.add(new ClearAlarm(one.name())));
            next.ifPresent(one -> changes.add(new SetAlarm(one.alarm(), one.at())));
        }
        return changes;
    }

    /** Of two at the same moment the second is still to come; one that is set has not rung. */
    private static boolean isAhead(Warning one, Instant at, @Nullable LimitWarned rang, Optional<Alarm> set) {
        if (rang != null && one.at().equals(at)) {
            return Warning.ORDER.compare(one, new Warning(rang.limit(), rang.percent(), at)) > 0;
        }
        return one.at().isAfter(at) || one.at().equals(at) && set.filter(alarm -> alarm.name().equals(one.alarm()))
                .isPresent();
    }

    static boolean isWarning(String alarm) {
        return alarm.startsWith(ALARM);
    }

    static List<LimitWarned> rung(IssueState state, Alarm alarm, Obligations kept, Ladder.Rung rung) {
        String[] parts = alarm.name().split(":", -1);
        int percent = Integer.parseInt(parts[2]);
        return kept.open().stream().filter(one -> one.code().code().equals(parts[1]))
                .map(one -> new LimitWarned(state.urgency(), one.code(), one.id(), percent, one.dueAt(),
                        told(state, percent == rung.warnings().getLast()), alarm.at()))
                .toList();
    }

    private static List<Party> told(IssueState state, boolean last) {
        Party holder = IssueParties.holder(state.urgency(), state.reported().main());
        Party next = IssueParties.nextLevel(state.urgency(), state.reported().main());
        return !last || holder.equals(next) ? List.of(holder) : List.of(holder, next);
    }

    private static List<Running> running(IssueState state, Ladder.Rung rung, Obligations kept,
            List<ObligationStep> steps, WorkingCalendar calendar) {
        Set<ObligationCode> ladder = rung.all().stream().map(Ladder.Limit::code)
                .collect(Collectors.toSet());
        List<Running> running = new ArrayList<>();
        for (Obligation one : kept.open()) {
            Budget budget = one.budget();
            if (ladder.contains(one.code()) && budget != null && budget.unit().isElapsing()) {
                Elapsing clock = Elapsing.of(budget, calendar);
                running.add(new Running(one.code(), clock, one.openedAt(), one.dueAt(),
                        clock.pausesOnRestDays() ? stands(state, one, clock) : kept.standstill(one)));
            }
        }
        for (ObligationStep step : steps) {
            after(step, running, ladder, calendar);
        }
        return running;
    }

    /** By a clock that pauses the standstills count as far as it would have run: the state's, which the event brought up to date. */
    private static Duration stands(IssueState state, Obligation solution, Elapsing clock) {
        return state.level().clock().stood().stream().filter(one -> !one.from().isBefore(solution.openedAt()))
                .map(one -> clock.between(one.from(), one.to())).reduce(Duration.ZERO, Duration::plus);
    }

    private static void after(ObligationStep step, List<Running> running, Set<ObligationCode> ladder,
            WorkingCalendar calendar) {
        switch (step) {
            case ObligationStep.Open s when ladder.contains(s.code()) && s.budget() != null
                    && s.budget().unit().isElapsing() ->
                running.add(new Running(s.code(), Elapsing.of(s.budget(), calendar), s.openedAt(), s.due().dueAt(),
                        Duration.ZERO));
            case ObligationStep.Settle s -> running.removeIf(one -> one.code() == s.code());
            case ObligationStep.Cancel s -> running.removeIf(one -> one.code() == s.code());
            case ObligationStep.Rebase s ->
                running.replaceAll(one -> one.code() == s.code() ? one.moved(s.due().dueAt()) : one);
            default -> {
            } // neither opens nor ends nor moves a limit of the ladder
        }
    }
}
