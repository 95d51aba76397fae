package org.entente.command.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When something is tried again: after half a minute, then ever twice as long, an hour at most, each time up to a fifth shorter or
 * longer, so that many do not come back at once.
 *
 * @param most how often it is tried
 * @param luck from 0 to 1
 */
record Retries(int most, DoubleSupplier luck) {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final double SPREAD = 0.2;
    private static final int ENOUGH_DOUBLINGS = 10;

    /** @param tried how often it was tried, this time included; empty: it is given up */
    Optional<Instant> next(int tried, Instant now) {
        if (tried >= most) {
            return Optional.empty();
        }
        long doubled = FIRST.toMillis() << Math.min(tried - 1, ENOUGH_DOUBLINGS);
        double factor = 1 - SPREAD + 2 * SPREAD * luck.getAsDouble();
        return Optional.of(now.plusMillis(Math.round(Math.min(doubled, LONGEST.toMillis()) * factor)));
    }
}
