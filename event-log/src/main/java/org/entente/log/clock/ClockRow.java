package org.entente.log.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The row {@code es.clock}. */
final class ClockRow {
    private final JdbcClient jdbc;

    ClockRow(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** Fixes the kind if this is the first start; of two nodes that start together one decides. */
    ClockKind settle(ClockKind asked, Instant drillStart) {
        jdbc.sql("insert into es.clock (kind, now) values (?, ?) on conflict do nothing")
                .param(asked.stored())
                .param(asked == ClockKind.DRILL ? timestamp(drillStart) : null)
                .update();
        ClockKind stored = ClockKind.of(jdbc.sql("select kind from es.clock").query(String.class).single());
        if (stored != asked) {
            throw new WrongClockException(stored, asked);
        }
        return stored;
    }

    Instant now() {
        return jdbc.sql("select " + OneClock.SQL)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).single();
    }

    void advance(Instant to) {
        jdbc.sql("update es.clock set now = greatest(now, ?) where kind = 'drill'").param(timestamp(to)).update();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
