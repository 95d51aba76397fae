package org.entente.command.reaction;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.command.decision.Cases;

/** A reaction to events that do not say themselves whose they are, such as a report on a work item. */
public interface CaseReaction extends Reaction {
    @Override
    List<Command> to(Recorded recorded, Cases cases);

    /** Says nothing without knowing whose event it is. */
    @Override
    default List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return List.of();
    }
}
