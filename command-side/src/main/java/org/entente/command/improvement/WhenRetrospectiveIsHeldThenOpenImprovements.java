package org.entente.command.improvement;

import java.time.Instant;
import java.util.List;

import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.ClosingEvent.RetrospectiveHeld;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** What a retrospective agreed on has a life of its own from then on (handbook 1.6 E5, E7). */
@Component
final class WhenRetrospectiveIsHeldThenOpenImprovements implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RetrospectiveHeld e
                ? e.improvements().stream().<Command>map(
                        one -> new OpenImprovement(one.improvement(), e.request(), one.order(), e.occurredAt()))
                        .toList()
                : List.of();
    }
}
