package org.entente.command.week;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.PlanWeeks;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.RuleBook;
import org.entente.api.week.RhythmPhase;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeekCommand.BeginRhythm;
import org.entente.api.week.WeekCommand.EndRhythm;
import org.entente.api.week.WeekCommand.Tick;
import org.entente.api.week.WeekEvent;
import org.entente.api.week.WeekEvent.RhythmBegun;
import org.entente.api.week.WeekEvent.RhythmEnded;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeekPhases;
import org.entente.api.week.WeeksId;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of the weekly rhythm of a case (handbook 1.4, weeks). It owes nothing; what is owed weekly hangs on its weeks. */
final class RhythmRules implements Decider<RhythmState, WeekCommand, WeekEvent> {
    private static final String CLAUSE = "1.4";
    private static final String MONDAY = "monday";
    private static final Set<RequestPhase> OVER = EnumSet.of(RequestPhase.ARCHIVED, RequestPhase.CANCELLED,
            RequestPhase.REJECTED, RequestPhase.WITHDRAWN);

    @Override
    public RhythmState initial() {
        return RhythmState.NONE;
    }

    @Override
    public RhythmState evolve(RhythmState state, WeekEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<WeekEvent> decide(RhythmState state, WeekCommand command, Occasion occasion) {
        CaseRules.requirePhase(WeekPhases.RULES, state.phase(), RhythmPhase.NONE, command, CLAUSE);
        return switch (command) {
            case BeginRhythm c -> begin(c, occasion);
            case EndRhythm c -> List.of(new RhythmEnded(c.weeks(), state.request(), c.cause(), c.endedAt()));
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<WeekEvent> begin(BeginRhythm c, Occasion occasion) {
        if (OVER.contains(occasion.cases().of(c.request()).phase())) {
            throw Refusal.rule("case-over", CLAUSE, "The case has ended already.");
        }
        return List.of(new RhythmBegun(c.weeks(), c.request(), c.weekOne(), c.tookEffectAt()));
    }

    // WEK-2: a week begins on Monday at 00:00, once and in its turn, dated by that moment however late it is noticed
    @Override
    public List<WeekEvent> rung(RhythmState state, Alarm alarm, RuleBook book) {
        WeekKey week = WeekKey.of(book.at(alarm.at()).calendar().dateOf(alarm.at()));
        return List.of(new WeekBegan(WeeksId.of(state.request()), state.request(), week,
                new PlanWeeks(state.weekOne()).weekOf(week.monday()), alarm.at()));
    }

    @Override
    public List<ObligationStep> follow(RhythmState state, WeekEvent event, Obligations kept, RuleBook book) {
        return switch (event) {
            case RhythmBegun e -> List.of(nextMonday(e.occurredAt(), book));
            case WeekBegan e -> List.of(nextMonday(e.occurredAt(), book));
            case RhythmEnded e -> List.of(new ObligationStep.ClearAlarm(MONDAY));
        };
    }

    /** The first Monday after the day of this moment. */
    private static ObligationStep nextMonday(Instant from, RuleBook book) {
        WorkingCalendar calendar = book.at(from).calendar();
        WeekKey next = WeekKey.of(calendar.dateOf(from)).next();
        return new ObligationStep.SetAlarm(MONDAY, next.beginsAt(calendar.zone()));
    }
}
