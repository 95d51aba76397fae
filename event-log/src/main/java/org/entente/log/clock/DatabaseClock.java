package org.entente.log.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import javax.sql.DataSource;

/**
 * The one clock of the database as every node reads it: microseconds, UTC, never going back. Take the time only from here.
 */
public abstract sealed class DatabaseClock extends Clock implements AutoCloseable permits RealClock, DrillClock {
    /**
     * The clock of this database. Its kind is fixed by whoever opens it first.
     *
     * @param drillStart the first moment of a drill, used only when a drill is first started
     * @throws WrongClockException if the database keeps a clock of the other kind
     */
    public static DatabaseClock open(DataSource source, ClockKind asked, Instant drillStart) {
        var row = new ClockRow(source);
        return switch (row.settle(asked, drillStart)) {
            case REAL -> RealClock.start(PhysicalTime.of(source));
            case DRILL -> new DrillClock(row);
        };
    }

    public abstract ClockKind kind();

    /**
     * Moves a drill's time for all nodes; an earlier moment changes nothing.
     *
     * @throws UnsupportedOperationException if this is the real clock
     */
    public abstract void advanceTo(Instant moment);

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    @Override
    public abstract void close();

    private static final class InZone extends Clock {
        private final DatabaseClock clock;
        private final ZoneId zone;

        private InZone(DatabaseClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
