package org.entente.log.clock;

import java.util.Locale;

/** What a database takes for the time; fixed when it is first used and never changed. */
public enum ClockKind {
    /** The database's physical clock. */
    REAL,
    /** A row that is moved by hand: for exercises, replays of cases and tests. Marked as such for ever. */
    DRILL;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClockKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
