package org.entente.query.view;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The moment a question is about: now, or a position of the past.
 *
 * @param position null for now
 * @param now      what "now" means in the answer; null for the clock's time
 */
public record Moment(@Nullable Long position, @Nullable Instant now) {
    /** Wherever the views stand when asked. */
    public static final Moment NOW = new Moment(null, null);

    public static Moment at(long position, Instant now) {
        return new Moment(position, now);
    }
}
