package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.KickoffForced;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A forced kickoff is owed from the forcing on (handbook 4.12). */
@Component
final class WhenKickoffIsForcedThenAwaitKickoff implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof KickoffForced e
                ? List.of(new AwaitKickoff(MeetingId.kickoffOf(e.request()), e.request(), e.category(), e.initiator(),
                        e.participants(), e.occurredAt()))
                : List.of();
    }
}
