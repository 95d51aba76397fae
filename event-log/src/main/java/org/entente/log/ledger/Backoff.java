package org.entente.log.ledger;

import java.time.Duration;

/** How long to pause after failures in a row: 50 ms, doubling up to 2 s. */
final class Backoff {
    private static final long SHORTEST = 50;
    private static final int DOUBLINGS = 6;
    private int failures;

    Duration next() {
        long millis = SHORTEST << Math.min(failures, DOUBLINGS);
        failures++;
        return Duration.ofMillis(Math.min(millis, 2_000));
    }

    void succeeded() {
        failures = 0;
    }
}
