package org.entente.log.store;

import java.time.Instant;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** One row of {@code es.event} as stored: nothing upcast, nothing parsed. The arrays are the row's own, not copies. */
public final class StoredEventRow implements DomainEventData<byte[]> {
    private final long globalIndex;
    private final String eventId;
    private final String type;
    private final String aggregateId;
    private final long sequence;
    private final Instant at;
    private final String payloadType;
    private final String revision;
    private final byte[] payload;
    private final byte[] meta;

    StoredEventRow(long globalIndex, String eventId, String type, String aggregateId, long sequence, Instant at,
            String payloadType,
            String revision, byte[] payload, byte[] meta) {
        this.globalIndex = globalIndex;
        this.eventId = eventId;
        this.type = type;
        this.aggregateId = aggregateId;
        this.sequence = sequence;
        this.at = at;
        this.payloadType = payloadType;
        this.revision = revision;
        this.payload = payload;
        this.meta = meta;
    }

    /** Order of storing, with gaps and late arrivals: an address, never an "as of". */
    public long globalIndex() {
        return globalIndex;
    }

    /** Logical name of the payload. */
    public String payloadType() {
        return payloadType;
    }

    public String revision() {
        return revision;
    }

    /** Exact JSON bytes of the payload. */
    public byte[] payload() {
        return payload;
    }

    /** Exact JSON bytes of the metadata. */
    public byte[] meta() {
        return meta;
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return at;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, payloadType, revision);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(meta, byte[].class);
    }
}
