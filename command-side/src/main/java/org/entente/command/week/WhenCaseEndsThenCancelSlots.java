package org.entente.command.week;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.ClosingEvent.RequestArchived;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestPhase;
import org.entente.api.week.WeeklyUpdateCommand.EndWithCase;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** Nobody waits for the updates of a case that has ended; slots that have their verdict refuse, which is right. */
@Component
final class WhenCaseEndsThenCancelSlots implements Reaction {
    private static final Set<RequestPhase> OVER = EnumSet.of(RequestPhase.CANCELLED, RequestPhase.ARCHIVED);

    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        return switch (event) {
            case RequestCancelled e -> cases.members(e.request(), WeeklyUpdateId.PREFIX).stream()
                    .<Command>map(id -> new EndWithCase(new WeeklyUpdateId(id), "request-cancelled", e.occurredAt()))
                    .toList();
            case RequestArchived e -> cases.members(e.request(), WeeklyUpdateId.PREFIX).stream()
                    .<Command>map(id -> new EndWithCase(new WeeklyUpdateId(id), "request-archived", e.occurredAt()))
                    .toList();
            // a week that was noticed so late that the case is over by now
            case SlotOpened e when OVER.contains(cases.of(e.request()).phase()) ->
                List.of(new EndWithCase(e.update(), "case-over", at));
            default -> List.of();
        };
    }
}
