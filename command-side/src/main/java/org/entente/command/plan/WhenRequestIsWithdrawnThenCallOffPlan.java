package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestEvent.RequestWithdrawn;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A withdrawn request needs no plan; one that awaits none refuses, which is right (handbook 1.2). */
@Component
final class WhenRequestIsWithdrawnThenCallOffPlan implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestWithdrawn e
                ? List.of(new CallOffPlan(PlanId.of(e.request()), "request-withdrawn", e.occurredAt()))
                : List.of();
    }
}
