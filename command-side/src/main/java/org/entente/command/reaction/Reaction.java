package org.entente.command.reaction;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.command.decision.Cases;

/**
 * Which commands an event calls for in other aggregates. Pure: the same event always gives the same commands in the same
 * order, because each is carried out at most once under an id derived from event, reaction and place in the list. A refusal
 * counts as done: it means that there was nothing to do any more.
 */
@FunctionalInterface
public interface Reaction {
    /**
     * @param at    when the event was recorded
     * @param cases the case as it is now, for what the event itself does not say
     */
    List<Command> to(DomainEvent event, Instant at, Cases cases);

    /** The same with where the event stands; only a {@link CaseReaction} needs to know. */
    default List<Command> to(Recorded recorded, Cases cases) {
        return to(recorded.event(), recorded.at(), cases);
    }

    /** The name under which it acts; part of the ids of its commands, so it never changes. */
    default String name() {
        return getClass().getSimpleName();
    }
}
