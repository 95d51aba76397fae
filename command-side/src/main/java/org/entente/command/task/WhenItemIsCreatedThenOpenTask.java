package org.entente.command.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A work item created in the plan becomes a task of its own (handbook 1.4 C1). */
@Component
final class WhenItemIsCreatedThenOpenTask implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof ItemCreated e
                ? List.of(new OpenTask(e.task(), e.request(), e.item(), e.occurredAt()))
                : List.of();
    }
}
