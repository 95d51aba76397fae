package org.entente.command.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementCommand;
import org.entente.api.improvement.ImprovementCommand.CompleteImprovement;
import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.improvement.ImprovementCommand.RejectImprovement;
import org.entente.api.improvement.ImprovementCommand.Tick;
import org.entente.api.improvement.ImprovementCommand.VerifyImprovement;
import org.entente.api.improvement.ImprovementEvent;
import org.entente.api.improvement.ImprovementEvent.ImprovementCompleted;
import org.entente.api.improvement.ImprovementEvent.ImprovementFollowUpDue;
import org.entente.api.improvement.ImprovementEvent.ImprovementNotVerified;
import org.entente.api.improvement.ImprovementEvent.ImprovementOpened;
import org.entente.api.improvement.ImprovementEvent.ImprovementVerified;
import org.entente.api.improvement.ImprovementPhase;
import org.entente.api.improvement.ImprovementPhases;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of improvement actions (handbook 1.6 E7). Nobody owes one: its day and its follow-up are reminders. */
final class ImprovementRules implements Decider<ImprovementState, ImprovementCommand, ImprovementEvent> {
    private static final String CLAUSE = "1.6 E7";
    private static final String FOLLOW_UP = "follow-up";

    @Override
    public ImprovementState initial() {
        return ImprovementState.NONE;
    }

    @Override
    public ImprovementState evolve(ImprovementState state, ImprovementEvent event) {
        return state.evolve(event);
    }

    @Override
    public Optional<CaseScope> scope(ImprovementState state, Cases cases) {
        return Optional.empty(); // no limit applies to it
    }

    // IMP-4: until it is closed an improvement action is followed up on the first of each month, when the office opens
    @Override
    public List<ObligationStep> follow(ImprovementState state, ImprovementEvent event, Obligations kept,
            RuleBook book) {
        if (state.phase() == ImprovementPhase.CLOSED) {
            return List.of(new ObligationStep.ClearAlarm(FOLLOW_UP));
        }
        return event instanceof ImprovementOpened || event instanceof ImprovementFollowUpDue
                ? List.of(new ObligationStep.SetAlarm(FOLLOW_UP, nextMonth(event.occurredAt(), book)))
                : List.of();
    }

    private static Instant nextMonth(Instant from, RuleBook book) {
        WorkingCalendar calendar = book.at(from).calendar();
        LocalDate first = calendar.dateOf(from).withDayOfMonth(1).plusMonths(1);
        return calendar.opening(first);
    }

    @Override
    public List<ImprovementEvent> rung(ImprovementState state, Alarm alarm, RuleBook book) {
        return List.of(new ImprovementFollowUpDue(state.opened().improvement(), state.months() + 1, alarm.at()));
    }

    @Override
    public List<ImprovementEvent> decide(ImprovementState state, ImprovementCommand command, Occasion occasion) {
        CaseRules.requirePhase(ImprovementPhases.RULES, state.phase(), ImprovementPhase.NONE, command, CLAUSE);
        Instant now = occasion.now();
        return switch (command) {
            case OpenImprovement c ->
                List.of(new ImprovementOpened(c.improvement(), c.request(), c.order(), c.heldAt()));
            case CompleteImprovement c ->
                List.of(new ImprovementCompleted(c.improvement(), requireTheirs(state, occasion), c.evidence(), now));
            case VerifyImprovement c ->
                List.of(new ImprovementVerified(c.improvement(), requireSecond(state, occasion), c.note(), now));
            case RejectImprovement c ->
                List.of(new ImprovementNotVerified(c.improvement(), requireSecond(state, occasion), c.reason(), now));
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    /** IMP-2: done is said by its assignee or by the Office, with what shows it; without a way to verify it is closed then. */
    private static PersonId requireTheirs(ImprovementState state, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        if (!by.equals(state.order().assignee()) && !occasion.rules().organization().isOfficeMember(by)) {
            throw Refusal.forbidden("not-your-action", CLAUSE, "The action is for somebody else.").with("assignee",
                    state.order().assignee().value());
        }
        return by;
    }

    /** IMP-3: where a way to verify is stated the Office looks, and nobody at what he did himself. */
    private static PersonId requireSecond(ImprovementState state, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        if (by.equals(state.completer()) || by.equals(state.order().assignee())) {
            throw Refusal.forbidden("verifier-is-doer", "1.10", "Nobody verifies his own doing.");
        }
        return by;
    }
}
