package org.entente.query.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** The ledger as the read side needs it. */
public interface LedgerSource {
    /** Up to {@code limit} events after this position, in order and without a gap; empty only at the head. */
    List<LedgerEvent> read(long after, int limit);

    /** The last position; 0 if nothing has happened yet. */
    long head();

    /**
     * The last position recorded at or before this instant; 0 if none. Never another answer later.
     *
     * @throws org.entente.log.ledger.FutureInstant if the database's clock has not reached it
     */
    long positionAt(Instant instant);

    /** When this position was recorded; the epoch for position 0. */
    Instant recordedAt(long position);

    /** Where an aggregate's version stands, waiting for it so long; empty if it has no place by then. */
    OptionalLong awaitPositionOf(String aggregateId, long version, Duration longest);
}
