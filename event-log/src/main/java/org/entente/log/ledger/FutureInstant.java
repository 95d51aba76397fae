package org.entente.log.ledger;

import java.time.Instant;

/** Asked for what stands recorded at a moment that the database's one clock has not reached. */
public final class FutureInstant extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Instant asked;
    private final Instant now;

    FutureInstant(Instant asked, Instant now) {
        super("%s is in the future: the database's clock shows %s".formatted(asked, now));
        this.asked = asked;
        this.now = now;
    }

    public Instant asked() {
        return asked;
    }

    /** What the database's one clock showed. */
    public Instant now() {
        return now;
    }
}
