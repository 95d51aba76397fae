package org.entente.log.clock;

import java.time.Instant;

/** Stands still until moved. Reads the row each time, so all nodes agree at once. */
final class DrillClock extends DatabaseClock {
    private final ClockRow row;

    DrillClock(ClockRow row) {
        this.row = row;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.DRILL;
    }

    @Override
    public Instant instant() {
        return row.now();
    }

    @Override
    public void advanceTo(Instant moment) {
        row.advance(moment);
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
