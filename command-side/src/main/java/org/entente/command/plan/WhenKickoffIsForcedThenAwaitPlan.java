package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestEvent.KickoffForced;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A case that was begun by force needs a plan as any other, owed from the forcing on (handbook 4.12). */
@Component
final class WhenKickoffIsForcedThenAwaitPlan implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof KickoffForced e
                ? List.of(new AwaitPlan(PlanId.of(e.request()), e.request(), e.initiator(), e.lead(), e.participants(),
                        e.occurredAt()))
                : List.of();
    }
}
