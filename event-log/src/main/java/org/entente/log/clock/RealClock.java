package org.entente.log.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the database's clock: anchored to it at the start and every five seconds, in between running on by nanoseconds. A jump of
 * this machine's wall clock changes nothing. When an anchor shows that it ran ahead, it stands still until the database catches up.
 */
final class RealClock extends DatabaseClock {
    private static final Logger LOG = LoggerFactory.getLogger(RealClock.class);
    private static final Duration BETWEEN_ANCHORS = Duration.ofSeconds(5);

    private final PhysicalTime time;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final ScheduledExecutorService anchoring = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clock-anchor").factory());
    private volatile Anchor anchor;

    private record Anchor(Instant database, long nanos) {}

    RealClock(PhysicalTime time) {
        this.time = time;
        this.anchor = drop();
    }

    static RealClock start(PhysicalTime time) {
        var clock = new RealClock(time);
        long pause = BETWEEN_ANCHORS.toMillis();
        ScheduledFuture<?> started = clock.anchoring.scheduleWithFixedDelay(clock::anchor, pause, pause,
                TimeUnit.MILLISECONDS);
        LOG.debug("Anchored to the database, next in {} ms", started.getDelay(TimeUnit.MILLISECONDS));
        return clock;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.REAL;
    }

    @Override
    public Instant instant() {
        var from = anchor;
        var now = from.database().plusNanos(time.nanos() - from.nanos()).truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(now, (before, next) -> next.isAfter(before) ? next : before);
    }

    /** Follows the database again; without it the clock runs on. */
    void anchor() {
        try {
            anchor = drop();
        } catch (RuntimeException e) {
            LOG.warn("The database's clock cannot be read; running on without it: {}", e.getMessage());
        }
    }

    /**
     * The answer is taken to be as old as its arrival, so that this clock is rather late than ahead: what a node calls now is never in
     * the database's future.
     */
    private Anchor drop() {
        Instant database = time.databaseNow();
        return new Anchor(database, time.nanos());
    }

    @Override
    public void advanceTo(Instant moment) {
        throw new UnsupportedOperationException(
                "The real clock cannot be moved, to " + moment + " or anywhere: only a drill's can");
    }

    @Override
    public void close() {
        anchoring.shutdownNow();
    }
}
