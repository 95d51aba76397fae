package org.entente.command.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The first plan in force starts the execution (handbook 1.2, triggers). */
@Component
final class WhenPlanTakesEffectThenStartExecution implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof PlanTookEffect e
                ? List.of(new StartExecution(e.request(), e.plan(), e.occurredAt()))
                : List.of();
    }
}
