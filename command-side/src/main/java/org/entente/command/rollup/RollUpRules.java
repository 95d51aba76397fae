package org.entente.command.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.deadline.Deadlines;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.refusal.Refusal;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpCommand.OpenRollUp;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpCommand.Tick;
import org.entente.api.rollup.RollUpEvent;
import org.entente.api.rollup.RollUpEvent.RollUpOpened;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpEvent.SummaryDayKnown;
import org.entente.api.rollup.RollUpEvent.WeekJoined;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.RollUpPhases;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.RuleChange;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Terms;

/** The rules of the company's roll-up (handbook 1.4 C3). */
final class RollUpRules implements Decider<RollUpState, RollUpCommand, RollUpEvent> {
    private static final String CLAUSE = "1.4 C3";
    private static final String NOTHING = "";
    private static final String MONDAY = "monday";

    @Override
    public RollUpState initial() {
        return RollUpState.NONE;
    }

    @Override
    public RollUpState evolve(RollUpState state, RollUpEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<RollUpEvent> decide(RollUpState state, RollUpCommand command, Occasion occasion) {
        CaseRules.requirePhase(RollUpPhases.RULES, state.phase(), RollUpPhase.NONE, command, CLAUSE);
        return switch (command) {
            case OpenRollUp c -> open(state, c);
            case PublishRollUp c -> publish(state, c, occasion);
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<RollUpEvent> open(RollUpState state, OpenRollUp c) {
        if (state.phase() == RollUpPhase.NONE) {
            return List.of(new RollUpOpened(c.rollUp(), c.week(), c.beganAt()));
        }
        if (state.covers(c.week())) {
            throw Refusal.rule("week-covered", CLAUSE, "The roll-up covers that week already.");
        }
        return List.of(new WeekJoined(c.rollUp(), c.week(), c.beganAt()));
    }

    private static List<RollUpEvent> publish(RollUpState state, PublishRollUp c, Occasion occasion) {
        WorkingCalendar calendar = occasion.rules().calendar();
        LocalDate day = state.summaryDay(calendar);
        // RUP-4: a roll-up is published on its summary day or later, never before
        if (calendar.dateOf(occasion.now()).isBefore(day)) {
            throw Refusal.rule("before-summary-day", CLAUSE, "A roll-up is published on its summary day.")
                    .with("summaryDay", day.toString());
        }
        // RUP-5: nothing that was recorded before the weeks covered were over is left out, and nothing to come is counted
        if (c.cutAt().isBefore(state.weeksOver(calendar))) {
            throw Refusal.rule("cut-too-early", CLAUSE, "The weeks that it covers were not over at that position.")
                    .with("weeksOver", state.weeksOver(calendar).toString());
        }
        return List.of(new RollUpPublished(c.rollUp(), c.position(), c.cutAt(), c.contentHash(), c.cases(), c.items(),
                occasion.now()));
    }

    // RUP-3: the Office owes it to the general manager until close of business of the summary day
    @Override
    public List<ObligationStep> follow(RollUpState state, RollUpEvent event, Obligations kept, RuleBook book) {
        return switch (event) {
            case RollUpOpened e -> List.of(owed(state, e, book));
            case WeekJoined e -> List.of();
            case SummaryDayKnown e -> List.of(owed(state, e, book));
            case RollUpPublished e -> List.of(new ObligationStep.Settle(ObligationCode.WEEKLY_SUMMARY, NOTHING));
        };
    }

    /** A year without a table is asked for again when the Monday has come: nothing is guessed, and nothing forgotten. */
    private static ObligationStep owed(RollUpState state, RollUpEvent event, RuleBook book) {
        Optional<Rules> known = knowing(state.monday(), event.occurredAt(), book);
        if (known.isEmpty() && event instanceof RollUpOpened) {
            return new ObligationStep.SetAlarm(MONDAY, state.weeksOver(book.at(event.occurredAt()).calendar()));
        }
        Rules rules = known.orElseThrow(() -> new UnknownCalendarYear(state.monday().getYear()));
        return new ObligationStep.Open(ObligationCode.WEEKLY_SUMMARY, NOTHING, Party.OFFICE, Party.GENERAL_MANAGER,
                null,
                event.occurredAt(), Deadlines.summaryDue(state.monday(), rules.calendar()), rules.limits().version());
    }

    /** The rules of that moment, or if they do not know the day the first ones that do: tables hold by nature. */
    private static Optional<Rules> knowing(LocalDate monday, Instant at, RuleBook book) {
        return Stream.concat(Stream.of(book.at(at)),
                book.changes().filter(one -> one.at().isAfter(at)).map(RuleChange::rules))
                .filter(one -> knows(one.calendar(), monday)).findFirst();
    }

    private static boolean knows(WorkingCalendar calendar, LocalDate monday) {
        try {
            return !Deadlines.summaryDay(monday, calendar).isBefore(monday);
        } catch (UnknownCalendarYear unknown) {
            return false;
        }
    }

    @Override
    public List<RollUpEvent> rung(RollUpState state, Alarm alarm, RuleBook book) {
        return List.of(new SummaryDayKnown(state.id(), alarm.at()));
    }

    /** The day of the last week covered, by the calendar in force: the roll-up keeps its id where the day moves. */
    @Override
    public Optional<Terms> terms(RollUpState state, Obligation open, Obligations kept, Rules rules) {
        return Optional.of(new Terms(null, Deadlines.summaryDue(state.monday(), rules.calendar())));
    }
}
