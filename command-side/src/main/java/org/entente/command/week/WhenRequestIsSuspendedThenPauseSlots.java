package org.entente.command.week;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestPhase;
import org.entente.api.week.WeeklyUpdateCommand.PauseWithCase;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A suspended case owes no weekly updates (handbook 4, item 24); slots that have their verdict refuse, which is right. */
@Component
final class WhenRequestIsSuspendedThenPauseSlots implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestSuspended e -> cases.members(e.request(), WeeklyUpdateId.PREFIX).stream()
                    .<Command>map(id -> new PauseWithCase(new WeeklyUpdateId(id), e.occurredAt())).toList();
            // a week that was noticed so late that the case stands still by now
            case SlotOpened e when cases.of(e.request()).phase() == RequestPhase.SUSPENDED ->
                List.of(new PauseWithCase(e.update(), at));
            default -> List.of();
        };
    }
}
