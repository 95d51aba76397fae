package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.EndWithCase;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A cancelled case meets no more, except about its urgent and critical issues (handbook 1.2). */
@Component
final class WhenRequestIsCancelledThenEndMeetings implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestCancelled e -> cases.members(e.request(), MeetingId.PREFIX).stream()
                    .<Command>map(id -> new EndWithCase(new MeetingId(id), "request-cancelled", e.occurredAt()))
                    .toList();
            case MeetingScheduled e when cases.of(e.request()).phase() == RequestPhase.CANCELLED ->
                List.of(new EndWithCase(e.meeting(), "request-cancelled", e.occurredAt()));
            default -> List.of();
        };
    }
}
