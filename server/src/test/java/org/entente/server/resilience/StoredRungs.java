package org.entente.server.resilience;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store says of the rungs of all issues; each question names whatever breaks the promise, or counts. */
final class StoredRungs {
    private final JdbcClient sql;

    StoredRungs(StoredTruth store) {
        this.sql = JdbcClient.create(store.source());
    }

    int issues() {
        return count("select count(*) from es.event where payload_type = 'issue.reported'");
    }

    int misses() {
        return count("select count(*) from es.event where payload_type = 'obligation.missed'");
    }

    int raises() {
        return count("select count(*) from es.event where payload_type = 'issue.raised'");
    }

    /** What is due by the database's clock and has no verdict yet. */
    int overdue() {
        return count("select count(*) from clock.due where due_at <= clock_timestamp()");
    }

    /** Issues that were reported under the same description, hence twice. */
    List<String> reportedTwice() {
        return names("""
                     select payload -> 'record' -> 'description' ->> 'en' from es.readable_event
                     where payload_type = 'issue.reported' group by 1 having count(*) > 1""");
    }

    /** Obligations that were opened twice, or that ended more than once. */
    List<String> judgedTwice() {
        return names(
                """
                select coalesce(payload -> 'obligation' ->> 'id', payload ->> 'obligation') from es.readable_event
                where payload_type in ('obligation.opened', 'obligation.met', 'obligation.missed', 'obligation.waived',
                                       'obligation.cancelled')
                group by 1, payload_type = 'obligation.opened' having count(*) > 1""");
    }

    /** Misses that are not dated by the due moment of their obligation. */
    List<String> missedAtAnotherMoment() {
        return names("""
                     select missed.payload ->> 'obligation' from es.readable_event missed join es.readable_event opened
                       on opened.payload_type = 'obligation.opened'
                      and opened.payload -> 'obligation' ->> 'id' = missed.payload ->> 'obligation'
                     where missed.payload_type = 'obligation.missed' and
                           missed.payload ->> 'occurredAt' <> opened.payload -> 'obligation' ->> 'dueAt'""");
    }

    /**
     * Raising misses of issues that brought about another number of planned raises than one, or of raises in effect, or one dated
     * otherwise: a raise is planned at the miss and takes effect with it, but never before the report of the issue was there.
     */
    List<String> notRaisedOnce() {
        return names(
                """
                with rung as (
                  select missed.payload ->> 'obligation' as obligation, missed.at as recorded_at,
                         'issue.raise-scheduled ' || (missed.payload ->> 'occurredAt')::timestamptz as planned,
                         'issue.raised ' || greatest((missed.payload ->> 'occurredAt')::timestamptz, opened.at) as raised,
                         (select array_agg(raise.payload_type || ' ' || (raise.payload ->> 'occurredAt')::timestamptz
                                           order by raise.sequence)
                          from es.readable_event raise
                          where raise.aggregate_id = missed.aggregate_id
                            and raise.payload_type in ('issue.raised', 'issue.raise-scheduled')
                            and raise.payload -> 'cause' ->> 'obligation' = missed.payload ->> 'obligation') as found
                  from es.readable_event missed join es.readable_event opened
                    on opened.aggregate_id = missed.aggregate_id and opened.payload_type = 'obligation.opened'
                   and opened.payload -> 'obligation' ->> 'id' = missed.payload ->> 'obligation'
                  where missed.payload_type = 'obligation.missed' and missed.type = 'Issue'
                    and missed.payload ->> 'code' in ('normal_solved', 'urgent_measures', 'urgent_solved'))
                select obligation || ' recorded at ' || recorded_at || ': ' || coalesce(found::text, 'nothing') || ' instead of '
                       || planned || ', ' || raised
                from rung where found is distinct from array[planned, raised]""");
    }

    /** All other misses of issues of which the next level was not told exactly once. */
    List<String> notToldOnce() {
        return names("""
                     select missed.payload ->> 'obligation' from es.readable_event missed
                     where missed.payload_type = 'obligation.missed' and missed.type = 'Issue'
                       and missed.payload ->> 'code' not in ('normal_solved', 'urgent_measures', 'urgent_solved')
                       and (select count(*) from es.readable_event told where told.aggregate_id = missed.aggregate_id
                              and told.payload_type = 'issue.next-level-told'
                              and told.payload ->> 'obligation' = missed.payload ->> 'obligation') <> 1""");
    }

    /** Raises without the miss that they name. */
    List<String> raisedForNothing() {
        return names(
                """
                select raised.event_id from es.readable_event raised where raised.payload_type = 'issue.raised'
                  and not exists (select from es.readable_event missed where missed.aggregate_id = raised.aggregate_id
                                    and missed.payload_type = 'obligation.missed'
                                    and missed.payload ->> 'obligation' = raised.payload -> 'cause' ->> 'obligation')""");
    }

    /** Alarms that were cleared without having been set since they were cleared before: rung twice. */
    List<String> rungTwice() {
        return names(
                """
                select aggregate_id || ' ' || alarm from
                  (select aggregate_id, payload ->> 'alarm' as alarm, payload_type,
                          lag(payload_type) over (partition by aggregate_id, payload ->> 'alarm' order by sequence) as before
                   from es.readable_event where payload_type in ('alarm.set', 'alarm.cleared')) as alarms
                where payload_type = 'alarm.cleared' and before is distinct from 'alarm.set'""");
    }

    private int count(String question) {
        return sql.sql(question).query(Integer.class).single();
    }

    private List<String> names(String question) {
        return sql.sql(question).query(String.class).list();
    }
}
