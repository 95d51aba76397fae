package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A cancelled case has no plan to carry out (handbook 1.2). */
@Component
final class WhenRequestIsCancelledThenCallOffPlan implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestCancelled e
                ? List.of(new CallOffPlan(PlanId.of(e.request()), "request-cancelled", e.occurredAt()))
                : List.of();
    }
}
