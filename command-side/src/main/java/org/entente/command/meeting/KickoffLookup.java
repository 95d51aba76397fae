package org.entente.command.meeting;

import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.request.RequestId;

/** Reads from the kickoff's own events who leads it. */
public final class KickoffLookup {
    private KickoffLookup() {}

    /** The chair of the kickoff as it was last called; empty before. */
    public static Optional<PersonId> chairIn(EventStore store, RequestId request) {
        DomainEventStream events = store.readEvents(MeetingId.kickoffOf(request).value());
        Optional<PersonId> chair = Optional.empty();
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof MeetingScheduled e) {
                chair = Optional.of(e.chair());
            }
        }
        return chair;
    }
}
