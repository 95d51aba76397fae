package org.entente.command.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.week.WeeklyUpdateCommand.ResumeWithCase;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A case that goes on owes the updates again whose moment is still ahead (handbook 4, item 24). */
@Component
final class WhenRequestIsResumedThenResumeSlots implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return event instanceof RequestResumed e
                ? cases.members(e.request(), WeeklyUpdateId.PREFIX).stream()
                        .<Command>map(id -> new ResumeWithCase(new WeeklyUpdateId(id), e.occurredAt())).toList()
                : List.of();
    }
}
