package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.issue.IssueEvent.LimitWarned;
import org.entente.api.issue.Ladder;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.ObligationStep.ClearAlarm;
import org.entente.command.decision.ObligationStep.SetAlarm;
import org.entente.command.decision.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * Rule NTC-2: when half, and when four fifths, of the time of a limit from triage to verification are gone, the issue's holder is
 * warned, the last time the next level too; at other percentages if the ladder says so. Time is counted as the limit counts it, and
 * what stood still does not count. The rhythm of reports has no time of its own and warns of nothing. One alarm is set at a time: the
 * next.
 */
final class LimitWarnings {
    private static final String ALARM = "warn:";

    private LimitWarnings() {}

    private record Warning(ObligationCode code, int percent, Instant at) {
        private static final Comparator<Warning> ORDER = Comparator.comparing(Warning::at)
                .thenComparing(Warning::code).thenComparing(Warning::percent);

        String alarm() {
            return ALARM + code.code() + ":" + percent;
        }
    }

    /** What to do with the alarm once these steps are taken after an event at that moment. */
    static List<ObligationStep> follow(IssueState state, Obligations kept, List<ObligationStep> steps,
            Ladder.Rung rung, WorkingCalendar calendar, Instant at, @Nullable LimitWarned rang) {
        Optional<Alarm> set = kept.alarms().entrySet().stream().filter(one -> isWarning(one.getKey()))
                .map(one -> new Alarm(one.getKey(), one.getValue())).findFirst();
        Optional<Warning> next = RunningLimit.all(rung, kept, steps).stream()
                .flatMap(one -> rung.warnings().stream().filter(percent -> !state.level().wasWarned(one.id(), percent))
                        .map(percent -> new Warning(one.code(), percent,
                                one.whenGone(percent, state.level().clock().stood(), calendar))))
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
}
