package org.entente.log.clock;

import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where real time comes from; tests put their own in its place. The machine's wall clock is deliberately no part of it. */
public interface PhysicalTime {
    /** Nanoseconds since some fixed moment, never going back, as {@link System#nanoTime}. */
    long nanos();

    /** What the database's clock shows, to the microsecond. */
    Instant databaseNow();

    /** This process's running time and that database. */
    static PhysicalTime of(DataSource source) {
        var jdbc = JdbcClient.create(source);
        return new PhysicalTime() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public Instant databaseNow() {
                return jdbc.sql("select clock_timestamp()")
                        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).single();
            }
        };
    }
}
