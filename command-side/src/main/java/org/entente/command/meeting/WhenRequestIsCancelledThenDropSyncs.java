package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.entente.api.meeting.MeetingCommand.DropSync;
import org.entente.api.meeting.MeetingId;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.command.decision.Cases;
import org.entente.command.reaction.Reaction;
import org.springframework.stereotype.Component;

/** A cancelled case has no syncs any more; those that lie behind refuse, which is right. */
@Component
final class WhenRequestIsCancelledThenDropSyncs implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, Instant at, Cases cases) {
        // MTG-25: the syncs that lie ahead when a case is cancelled are dropped
        return event instanceof RequestCancelled e
                ? IntStream.rangeClosed(1, cases.lastSyncOf(e.request())).<Command>mapToObj(
                        week -> new DropSync(MeetingId.syncOf(e.request(), week), "request-cancelled", e.occurredAt()))
                        .toList()
                : List.of();
    }
}
