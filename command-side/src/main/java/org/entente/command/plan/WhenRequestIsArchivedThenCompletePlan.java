package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.CompletePlan;
import org.entente.api.plan.PlanId;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The plan of a case that was archived after its end is completed; that of a cancelled one was called off (handbook 1.3). */
@Component
final class WhenRequestIsArchivedThenCompletePlan implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestArchived e && e.after() == RequestPhase.RETROSPECTIVE
                ? List.of(new CompletePlan(PlanId.of(e.request()), e.occurredAt()))
                : List.of();
    }
}
