package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestConfirmed;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A confirmed request needs a kickoff, owed from the confirmation on (handbook 1.3 B1). */
@Component
final class WhenRequestIsConfirmedThenAwaitKickoff implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestConfirmed e
                ? List.of(new AwaitKickoff(MeetingId.kickoffOf(e.request()), e.request(), e.category(), e.initiator(),
                        e.participants(), e.occurredAt()))
                : List.of();
    }
}
