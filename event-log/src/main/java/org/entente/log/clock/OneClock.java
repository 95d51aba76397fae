package org.entente.log.clock;

/** The database's one clock as SQL. */
public final class OneClock {
    /** A scalar expression: the drill's time if the database keeps a drill, else its physical time; microseconds. */
    public static final String SQL = "coalesce((select c.now from es.clock c where c.kind = 'drill'), clock_timestamp())";

    private OneClock() {}
}
