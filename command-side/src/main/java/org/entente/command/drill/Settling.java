package org.entente.command.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;

import org.entente.command.delivery.ReminderPass;
import org.entente.command.obligation.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits until nothing moves any more: every event has its position, every processor stands at the head and nothing is due.
 * Then what comes next depends on nothing but the clock and the next command.
 */
public final class Settling {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final String STANDING = """
                                           select h.high >= coalesce((select max(global_index) from es.event), 0) and not exists (select from ledger.hole)
                                                  as placed,
                                                  not exists (select from es.token t
                                                              where (convert_from(t.token, 'UTF8')::jsonb ->> 'globalIndex')::bigint is distinct from
                                                                    h.position and h.position > 0) as followed,
                                                  exists (select from clock.due where due_at <= :now)
                                                  or exists (select from clock.look) as due,
                                                  exists (select from app.reminder where moment <= :now and told_at is null
                                                          and not asleep) as reminding
                                           from ledger.head h""";

    private final JdbcClient jdbc;
    private final Sweep sweep;
    private final ReminderPass reminders;
    private final Clock clock;

    public Settling(JdbcClient jdbc, Sweep sweep, ReminderPass reminders, Clock clock) {
        this.jdbc = jdbc;
        this.sweep = sweep;
        this.reminders = reminders;
        this.clock = clock;
    }

    private record Standing(boolean placed, boolean followed, boolean due, boolean reminding) {
        boolean quiet() {
            return placed && followed && !due && !reminding;
        }
    }

    /** @throws IllegalStateException if something still moves after half a minute: a processor has stopped */
    public void settle() {
        long until = System.nanoTime() + LONGEST.toNanos();
        Standing standing = look();
        while (!standing.quiet()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("it does not come to rest: " + standing);
            }
            if (standing.placed() && standing.followed()) {
                sweep.pass();
                reminders.pass();
            } else {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            standing = look();
        }
    }

    private Standing look() {
        return jdbc.sql(STANDING).param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Standing.class).single();
    }
}
