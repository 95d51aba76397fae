package org.entente.query.view;

import java.time.Instant;
import java.util.List;

/** The ledger as the read side needs it. */
public interface LedgerSource {
    /** Up to {@code limit} events after this position, in order and without a gap; empty at the head. */
    List<LedgerEvent> read(long after, int limit);

    /** The last position; 0 if nothing has happened yet. */
    long head();

    /** The last position recorded at or before this instant; 0 if none. Stable for every instant that is not in the future. */
    long positionAt(Instant instant);

    /** When this position was recorded; the epoch for position 0. */
    Instant recordedAt(long position);
}
