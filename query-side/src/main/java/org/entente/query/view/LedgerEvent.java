package org.entente.query.view;

import java.time.Instant;
import java.util.Map;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.jspecify.annotations.Nullable;

/**
 * One event as a fold sees it.
 *
 * @param position    place in the ledger, from 1, without gaps
 * @param sequence    place in its aggregate's stream, from 0
 * @param at          the envelope's time: when it was written down by the command's clock
 * @param recordedAt  when the ledger took it in, never earlier than the position before
 * @param payloadType the name it is stored under
 */
public record LedgerEvent(long position, String eventId, String aggregateType, String aggregateId, long sequence,
        Instant at, Instant recordedAt, Map<String, String> metadata, DomainEvent payload, String payloadType) {
    public LedgerEvent {
        metadata = Map.copyOf(metadata);
    }

    /** The request whose case it belongs to, or null where it belongs to none. */
    public @Nullable String caseId() {
        return metadata.get(Meta.CASE);
    }

    /** The aggregate's version after this event: what {@code ETag} and {@code atLeast} count. */
    public long version() {
        return sequence;
    }
}
