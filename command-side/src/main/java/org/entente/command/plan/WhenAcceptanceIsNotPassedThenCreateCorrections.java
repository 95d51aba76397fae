package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanCommand.CreateCorrection;
import org.entente.api.plan.PlanId;
import org.entente.api.request.ClosingEvent.AcceptanceDecided;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** What an acceptance ordered to be corrected is work like any other (handbook 1.6 E3). */
@Component
final class WhenAcceptanceIsNotPassedThenCreateCorrections implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof AcceptanceDecided e
                ? e.corrections().stream().<Command>map(one -> new CreateCorrection(PlanId.of(e.request()),
                        one.department(), one.task(), one.what(), one.assignee(), one.due(), e.occurredAt())).toList()
                : List.of();
    }
}
