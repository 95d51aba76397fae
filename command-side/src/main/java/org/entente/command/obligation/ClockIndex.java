package org.entente.command.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.entente.api.obligation.ObligationEvent;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open obligations and alarms by due moment, in {@code clock.due}. A lead to follow, never a ground for a decision. */
public final class ClockIndex {
    /** An aggregate in which something is due. */
    public record Due(String aggregateType, String aggregateId) {}

    private final JdbcClient jdbc;

    public ClockIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Follows one event; repeating it changes nothing. */
    public void follow(ObligationEvent event, String aggregateType, String aggregateId) {
        switch (event) {
            case ObligationOpened e ->
                put(e.obligation().id().value(), aggregateType, aggregateId, e.obligation().dueAt());
            case DeadlineRebased e -> put(e.obligation().value(), aggregateType, aggregateId, e.to());
            case ObligationMet e -> remove(e.obligation().value());
            case ObligationMissed e -> remove(e.obligation().value());
            case ObligationWaived e -> remove(e.obligation().value());
            case ObligationCancelled e -> remove(e.obligation().value());
            case AlarmSet e -> put(aggregateId + "/" + e.alarm(), aggregateType, aggregateId, e.at());
            case AlarmCleared e -> remove(aggregateId + "/" + e.alarm());
            case ObligationFulfilledLate e -> {
            } // it was removed when it was missed
        }
    }

    /**
     * Claims aggregates in which something is due by then, each for ten seconds of physical time. A claim of longer was made
     * before the physical clock was set back, and is none any more.
     */
    public List<Due> claim(Instant now, int most) {
        return jdbc
                .sql("""
                     update clock.due set claimed_until = clock_timestamp() + interval '10 seconds'
                     where id in (select id from clock.due
                                  where due_at <= :now and (claimed_until is null or claimed_until not between
                                        clock_timestamp() and clock_timestamp() + interval '10 seconds')
                                  order by due_at limit :most for update skip locked)
                     returning aggregate_type, aggregate_id""").param("now", utc(now)).param("most", most)
                .query((row, n) -> new Due(row.getString(1), row.getString(2))).list().stream().distinct().toList();
    }

    /** Lets go of what could not be asked, so that the next pass finds it at once. */
    public void release(String aggregateId) {
        jdbc.sql("update clock.due set claimed_until = null where aggregate_id = :id").param("id", aggregateId)
                .update();
    }

    /** When the next thing falls due, claimed or not. */
    public Optional<Instant> nextDue() {
        return jdbc.sql("select min(due_at) as due from clock.due").query((row, n) -> {
            OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
            return Optional.ofNullable(due).map(OffsetDateTime::toInstant);
        }).single();
    }

    private void put(String id, String aggregateType, String aggregateId, Instant due) {
        jdbc.sql("""
                 insert into clock.due (id, aggregate_type, aggregate_id, due_at) values (:id, :type, :aggregate, :due)
                 on conflict (id) do update set due_at = excluded.due_at, claimed_until = null""").param("id", id)
                .param("type", aggregateType).param("aggregate", aggregateId).param("due", utc(due)).update();
    }

    private void remove(String id) {
        jdbc.sql("delete from clock.due where id = :id").param("id", id).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
