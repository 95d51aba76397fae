package org.entente.command.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestWithdrawn;
import org.entente.api.week.WeekCommand.EndRhythm;
import org.entente.api.week.WeeksId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** No week of a case begins after its end; a case that never had a plan in force refuses, which is right. */
@Component
final class WhenCaseEndsThenEndRhythm implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestCancelled e ->
                List.of(new EndRhythm(WeeksId.of(e.request()), "request-cancelled", e.occurredAt()));
            case RequestWithdrawn e ->
                List.of(new EndRhythm(WeeksId.of(e.request()), "request-withdrawn", e.occurredAt()));
            case RequestArchived e ->
                List.of(new EndRhythm(WeeksId.of(e.request()), "request-archived", e.occurredAt()));
            default -> List.of();
        };
    }
}
