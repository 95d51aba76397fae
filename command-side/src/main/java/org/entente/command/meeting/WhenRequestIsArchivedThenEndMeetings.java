package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingCommand.EndWithCase;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.command.decision.Cases;
import org.entente.command.decision.MeetingFacts;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** An archived case meets no more: what was called and not held is off (handbook 1.6 E6). */
@Component
final class WhenRequestIsArchivedThenEndMeetings implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestArchived e
                ? cases.closing(e.request()).meetings().stream().filter(one -> !one.settled()).map(
                        MeetingFacts::meeting).<Command>map(
                                one -> new EndWithCase(one, "request-archived", e.occurredAt()))
                        .toList()
                : List.of();
    }
}
