package org.entente.log.ledger;

import java.time.Instant;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/**
 * An event as the ledger delivers it: with its position and the moment it was recorded, which handlers may take as parameter type
 * {@code LedgerMessage}. Its metadata are exactly the stored ones.
 */
public final class LedgerMessage<T> extends GenericTrackedDomainEventMessage<T> {
    private static final long serialVersionUID = 1L;
    private final long position;
    private final Instant recordedAt;

    private LedgerMessage(long position, Instant recordedAt, TrackingToken token, DomainEventMessage<T> event) {
        super(token, event);
        this.position = position;
        this.recordedAt = recordedAt;
    }

    static <T> LedgerMessage<T> of(long position, Instant recordedAt, DomainEventMessage<T> event) {
        return new LedgerMessage<>(position, recordedAt, new GlobalSequenceTrackingToken(position), event);
    }

    /** Its place in the ledger: 1, 2, 3, ... */
    public long position() {
        return position;
    }

    /** By the database's one clock; never earlier than at any lower position. */
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public LedgerMessage<T> withMetaData(Map<String, ?> metaData) {
        return new LedgerMessage<>(position, recordedAt, trackingToken(), super.withMetaData(metaData));
    }

    @Override
    public LedgerMessage<T> andMetaData(Map<String, ?> metaData) {
        return new LedgerMessage<>(position, recordedAt, trackingToken(), super.andMetaData(metaData));
    }

    @Override
    public LedgerMessage<T> withTrackingToken(TrackingToken token) {
        return new LedgerMessage<>(position, recordedAt, token, this);
    }
}
