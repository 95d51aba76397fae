package org.entente.log.ledger;

import java.time.Instant;

import org.entente.log.store.StoredEventRow;

/**
 * One place in the ledger.
 *
 * @param position    1, 2, 3, ... without gaps
 * @param recordedAt  by the database's one clock; never decreasing with the position
 * @param sequencedAt physical time, also in a drill
 * @param leafHash    32 bytes, see {@link LedgerLeaf}
 * @param stored      the event's row, bytes untouched
 * @param message     the event, upcast to the current revision
 */
@SuppressWarnings("ArrayRecordComponent") // compared by position, never by equals
public record LedgerEntry(long position, Instant recordedAt, Instant sequencedAt, byte[] leafHash,
        StoredEventRow stored,
        LedgerMessage<?> message) {

    public long globalIndex() {
        return stored.globalIndex();
    }

    public String eventId() {
        return stored.getEventIdentifier();
    }

    public String aggregateType() {
        return stored.getType();
    }

    public String aggregateId() {
        return stored.getAggregateIdentifier();
    }

    /** Version of the aggregate after this event, from 0. */
    public long sequence() {
        return stored.getSequenceNumber();
    }

    /** The one instant of the command that caused it. */
    public Instant at() {
        return stored.getTimestamp();
    }
}
