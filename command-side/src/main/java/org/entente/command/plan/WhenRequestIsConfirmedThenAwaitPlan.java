package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A confirmed request needs a plan, owed from the confirmation on (handbook 1.3 B6). */
@Component
final class WhenRequestIsConfirmedThenAwaitPlan implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestConfirmed e
                ? List.of(new AwaitPlan(PlanId.of(e.request()), e.request(), e.initiator(), e.lead(), e.participants(),
                        e.occurredAt()))
                : List.of();
    }
}
