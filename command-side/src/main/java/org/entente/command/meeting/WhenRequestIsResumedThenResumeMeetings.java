package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.ResumeWithCase;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** The meetings of a case that goes on are owed again; those that did not wait refuse, which is right (handbook 4, item 24). */
@Component
final class WhenRequestIsResumedThenResumeMeetings implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestResumed e
                ? cases.members(e.request(), MeetingId.PREFIX).stream()
                        .<Command>map(id -> new ResumeWithCase(new MeetingId(id), e.occurredAt())).toList()
                : List.of();
    }
}
