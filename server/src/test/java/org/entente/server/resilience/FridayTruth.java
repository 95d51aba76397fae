package org.entente.server.resilience;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database of a drill holds about weeks and weekly updates, read beside the server; and its clock, while nobody looks. */
final class FridayTruth {
    private final JdbcClient sql;

    FridayTruth(StoredTruth store) {
        this.sql = JdbcClient.create(store.source());
    }

    Instant now() {
        return sql.sql("select now from es.clock where kind = 'drill'").query(OffsetDateTime.class).single()
                .toInstant();
    }

    void moveClockTo(Instant moment) {
        sql.sql("update es.clock set now = ? where kind = 'drill'")
                .param(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)).update();
    }

    /** Department and week of every update that is owed by weeks that are over now, told from the work items alone. */
    Set<String> owed() {
        return new TreeSet<>(sql
                .sql("""
                     select distinct t.payload -> 'item' ->> 'department' || to_char(m, ' IYYY"-W"IW')
                     from es.readable_event t
                     join es.readable_event p on p.payload_type = 'plan.took-effect'
                     cross join es.clock c
                     cross join lateral generate_series((p.payload ->> 'weekOne')::timestamp
                          + ((t.payload -> 'item' ->> 'firstWeek')::int - 1) * interval '7 days',
                          (c.now at time zone 'Asia/Shanghai') - interval '7 days', interval '7 days') m
                     where t.payload_type = 'task.opened'""").query(String.class).list());
    }

    /** Department and week of every slot of which a miss is recorded, as often as it is. */
    List<String> missed() {
        return verdicts("obligation.missed");
    }

    /** Department and week of every slot that was chased, as often as it was. */
    List<String> chased() {
        return verdicts("update.chased");
    }

    private List<String> verdicts(String type) {
        return sql.sql("""
                       select o.payload ->> 'department' || ' ' || (o.payload ->> 'week') as slot
                       from es.readable_event e join es.readable_event o using (aggregate_id)
                       where e.payload_type = ? and e.type = 'WeeklyUpdate' and o.payload_type = 'update.opened'
                       order by slot""").param(type).query(String.class).list();
    }

    /** When the misses happened and when they were written down, each pair once. */
    List<String> momentsOfMisses() {
        return sql.sql("""
                       select distinct (payload ->> 'occurredAt') || ' ' || to_char(at at time zone 'UTC',
                              'YYYY-MM-DD"T"HH24:MI:SS"Z"') as moments
                       from es.readable_event where payload_type = 'obligation.missed' and type = 'WeeklyUpdate'
                       order by moments""").query(String.class).list();
    }

    /** Misses that did not happen at the very moment at which the update was due. */
    long missedAtAnotherMoment() {
        return sql.sql("""
                       select count(*) from es.readable_event m join es.readable_event o using (aggregate_id)
                       where m.payload_type = 'obligation.missed' and m.type = 'WeeklyUpdate'
                             and o.payload_type = 'obligation.opened'
                             and (m.payload ->> 'occurredAt')::timestamptz
                                 <> (o.payload -> 'obligation' ->> 'dueAt')::timestamptz""").query(Long.class).single();
    }

    /** The weeks that began, in the order of the rhythm's stream. */
    List<String> weeks() {
        return sql.sql("""
                       select payload ->> 'week' from es.readable_event where payload_type = 'week.began'
                       order by aggregate_id, sequence""").query(String.class).list();
    }

    long openSlots() {
        return sql.sql("""
                       select count(*) from es.event o where o.payload_type = 'update.opened' and not exists
                         (select 1 from es.event v where v.aggregate_id = o.aggregate_id
                          and v.payload_type = 'obligation.missed')""").query(Long.class).single();
    }

    long events() {
        return sql.sql("select count(*) from es.event").query(Long.class).single();
    }
}
