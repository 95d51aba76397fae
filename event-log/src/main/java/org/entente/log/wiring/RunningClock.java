package org.entente.log.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * Physical time for waiting: from where the machine's wall clock stood at the start it runs on by nanoseconds. A wall clock that is
 * set back two hours would otherwise make everybody who waits for a moment wait two hours longer.
 */
final class RunningClock extends Clock {
    private final Instant began;
    private final LongSupplier nanos;
    private final long first;
    private final ZoneId zone;

    RunningClock(Instant began, LongSupplier nanos) {
        this(began, nanos, nanos.getAsLong(), ZoneOffset.UTC);
    }

    private RunningClock(Instant began, LongSupplier nanos, long first, ZoneId zone) {
        this.began = began;
        this.nanos = nanos;
        this.first = first;
        this.zone = zone;
    }

    static RunningClock start() {
        return new RunningClock(Clock.systemUTC().instant(), System::nanoTime);
    }

    @Override
    public Instant instant() {
        return began.plusNanos(nanos.getAsLong() - first);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new RunningClock(began, nanos, first, other);
    }
}
