package org.entente.query.view;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.axonframework.eventhandling.EventMessage;
import org.entente.api.message.DomainEvent;
import org.entente.log.ledger.Ledger;
import org.entente.log.ledger.LedgerEntry;
import org.entente.log.ledger.LedgerMessage;
import org.entente.log.store.StoredTypes;

/** The ledger in the words of the read side: page by page for rebuilds, message by message for the live feed. */
public final class LedgerEvents implements LedgerSource {
    private final Ledger ledger;
    private final StoredTypes types;

    public LedgerEvents(Ledger ledger, StoredTypes types) {
        this.ledger = ledger;
        this.types = types;
    }

    @Override
    public List<LedgerEvent> read(long after, int limit) {
        return ledger.read(after, limit).stream().map(entry -> of(entry.message())).toList();
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public long positionAt(Instant instant) {
        return ledger.positionAt(instant);
    }

    @Override
    public Instant recordedAt(long position) {
        return ledger.entry(position).map(LedgerEntry::recordedAt).orElse(Instant.EPOCH);
    }

    @Override
    public OptionalLong awaitPositionOf(String aggregateId, long version, Duration longest) {
        try {
            return ledger.awaitPositionOf(aggregateId, version, longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    /**
     * The event of a message of the ledger's feed.
     *
     * @throws IllegalArgumentException if the message is not from that feed, or not about something that happened in the domain
     */
    public LedgerEvent of(EventMessage<?> message) {
        if (!(message instanceof LedgerMessage<?> entry)) {
            throw new IllegalArgumentException("Not from the ledger: " + message.getIdentifier());
        }
        if (!(entry.getPayload() instanceof DomainEvent payload)) {
            throw new IllegalArgumentException("Position %d holds no domain event but %s".formatted(entry.position(),
                    entry.getPayloadType().getName()));
        }
        Map<String, String> metadata = new HashMap<>();
        entry.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new LedgerEvent(entry.position(), entry.getIdentifier(), entry.getType(),
                entry.getAggregateIdentifier(), entry.getSequenceNumber(), entry.getTimestamp(), entry.recordedAt(),
                metadata, payload, types.typeOf(payload.getClass()).name());
    }
}
