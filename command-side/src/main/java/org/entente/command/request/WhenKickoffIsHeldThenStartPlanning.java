package org.entente.command.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** With the kickoff held the planning begins (handbook 1.2, triggers). */
@Component
final class WhenKickoffIsHeldThenStartPlanning implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof MeetingHeld e && e.kind() == MeetingKind.KICKOFF
                ? List.of(new StartPlanning(e.request(), e.meeting(), e.occurredAt()))
                : List.of();
    }
}
