package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.PauseWithCase;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The plan of a suspended case waits (handbook 4, item 24). */
@Component
final class WhenRequestIsSuspendedThenPausePlan implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestSuspended e
                ? List.of(new PauseWithCase(PlanId.of(e.request()), e.occurredAt()))
                : List.of();
    }
}
