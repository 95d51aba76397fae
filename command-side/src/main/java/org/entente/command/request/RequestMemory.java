package org.entente.command.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Requests as they are now. What was folded lately is kept, and only what happened since is read: everything in a case asks for its
 * request. A fold is good only as long as the store has its last event, so what was read inside a transaction that came to
 * nothing is forgotten.
 */
final class RequestMemory {
    private static final int MOST = 500;

    private final FallDueFirst<RequestState, RequestCommand, RequestEvent> rules;
    private final Map<RequestId, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RequestId, Known> eldest) {
            return size() > MOST;
        }
    });

    private record Known(Whole<RequestState> whole, long sequence, String lastEvent) {}

    /** Reads the events of an aggregate from a sequence number on. */
    @FunctionalInterface
    interface Events {
        DomainEventStream of(String aggregateId, long from);
    }

    RequestMemory(FallDueFirst<RequestState, RequestCommand, RequestEvent> rules) {
        this.rules = rules;
    }

    /** The fold of all that the store has of the request; of nothing if it has nothing. */
    Whole<RequestState> latest(RequestId request, Events events) {
        Known before = known.get(request);
        if (before != null) {
            DomainEventStream since = events.of(request.value(), before.sequence());
            if (since.hasNext() && since.next().getIdentifier().equals(before.lastEvent())) {
                return remembered(request, before, since);
            }
            known.remove(request);
        }
        return remembered(request, null, events.of(request.value(), 0));
    }

    private Whole<RequestState> remembered(RequestId request, @Nullable Known before, DomainEventStream since) {
        Known now = before;
        while (since.hasNext()) {
            DomainEventMessage<?> message = since.next();
            Whole<RequestState> whole = now == null ? rules.initial() : now.whole();
            now = new Known(message.getPayload() instanceof DomainEvent event ? rules.evolve(whole, event) : whole,
                    message.getSequenceNumber(), message.getIdentifier());
        }
        if (now == null) {
            return rules.initial();
        }
        known.put(request, now);
        return now.whole();
    }
}
