package org.entente.command.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;

/**
 * The rules of one kind of aggregate, free of clocks, ids and storage.
 *
 * @param <S> its state, an immutable record
 * @param <C> its sealed commands
 * @param <E> its sealed events
 */
public interface Decider<S, C extends Command, E extends DomainEvent> {
    /** Before the first event. */
    S initial();

    /**
     * What a command brings about: at least one event.
     *
     * @throws org.entente.api.refusal.Refusal if a rule says no
     */
    List<E> decide(S state, C command, Occasion occasion);

    /** What is true after an event. An event that cannot happen in this state throws. */
    S evolve(S state, E event);

    /** What an event opens, settles and cancels. {@code state} is the one after the event. */
    List<ObligationStep> follow(S state, E event, Obligations kept, RuleBook book);

    /** What a miss brings about at its due moment, beyond the miss itself. */
    default List<E> missed(S state, Obligation missed, RuleBook book) {
        return List.of();
    }

    /** The same for rules that have to know the case as it was at the due moment. */
    default List<E> missed(S state, Obligation missed, RuleBook book, Cases cases) {
        return missed(state, missed, book);
    }

    /** What happens at the moment of an alarm. */
    default List<E> rung(S state, Alarm alarm, RuleBook book) {
        return List.of();
    }

    /** The same for an aggregate that has to see what it keeps: the alarm itself is cleared already. */
    default List<E> rung(S state, Alarm alarm, Obligations kept, RuleBook book) {
        return rung(state, alarm, book);
    }

    /**
     * The terms of an open obligation as these rules have them, standstills included; none if rules do not move it.
     * Whatever is not counted by the limit of its own name from its opening has to say here how it is counted.
     */
    default Optional<Terms> terms(S state, Obligation open, Obligations kept, Rules rules) {
        return Terms.ofItsLimit(open, rules).map(terms -> terms.later(kept.standstill(open)));
    }

    /** What is true after a due moment moved, for a state that keeps a copy of one. */
    default S moved(S state, DeadlineRebased move) {
        return state;
    }

    /** What else moves at that moment once rules that took force have moved a due moment: the alarms that hang on it. */
    default List<ObligationStep> followMove(S state, Obligations kept, Instant at, RuleBook book) {
        return List.of();
    }

    /** The case to which the state belongs, for the limits that apply there; none while that is open. */
    default Optional<CaseScope> scope(S state, Cases cases) {
        return Optional.empty();
    }
}
