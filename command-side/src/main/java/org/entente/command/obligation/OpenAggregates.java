package org.entente.command.obligation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The aggregates that keep something open, with everything that was committed when the question was asked. */
public final class OpenAggregates {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final String REACHED = """
                                          select h.high >= :target
                                                 and not exists (select from ledger.hole where global_index <= :target)
                                                 and (h.position = 0 or exists (
                                                     select from es.token t where t.processor_name = :processor
                                                     and (convert_from(t.token, 'UTF8')::jsonb ->> 'globalIndex')::bigint >=
                                                         (select coalesce(max(e.position), 0) from ledger.entry e
                                                          where e.global_index <= :target)))
                                          from ledger.head h""";

    private final JdbcClient jdbc;

    public OpenAggregates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal {@code clock-behind} if the index of what is open does not come so far within five seconds */
    public List<ClockIndex.Due> now(Collection<String> types) {
        awaitTheIndex();
        return jdbc.sql("""
                        select distinct aggregate_type, aggregate_id from clock.due where aggregate_type in (:types)
                        order by aggregate_id""").param("types", types)
                .query((row, n) -> new ClockIndex.Due(row.getString(1), row.getString(2))).list();
    }

    private void awaitTheIndex() {
        long target = jdbc.sql("select coalesce(max(global_index), 0) from es.event").query(Long.class).single();
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!isReached(target)) {
            if (System.nanoTime() > until) {
                throw Refusal.of(RefusalKind.BUSY, "clock-behind", "The index of what is open is behind; try again.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isReached(long target) {
        return jdbc.sql(REACHED).param("target", target).param("processor", ClockProjection.PROCESSOR)
                .query(Boolean.class).single();
    }
}
