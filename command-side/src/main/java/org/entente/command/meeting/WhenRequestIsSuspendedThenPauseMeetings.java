package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.PauseWithCase;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestPhase;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The meetings of a suspended case wait, a meeting called in the very moment of its suspension too (handbook 4, item 24). */
@Component
final class WhenRequestIsSuspendedThenPauseMeetings implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestSuspended e -> cases.members(e.request(), MeetingId.PREFIX).stream()
                    .<Command>map(id -> new PauseWithCase(new MeetingId(id), e.occurredAt())).toList();
            case MeetingScheduled e when cases.of(e.request()).phase() == RequestPhase.SUSPENDED ->
                List.of(new PauseWithCase(e.meeting(), e.occurredAt()));
            default -> List.of();
        };
    }
}
