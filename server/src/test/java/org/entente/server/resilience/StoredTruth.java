package org.entente.server.resilience;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.log.postgres.JoinedPostgres;
import org.entente.log.postgres.LiveDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database of a data folder holds, read beside the server. */
final class StoredTruth {
    private final LiveDataSource source;
    private final JdbcClient sql;

    private StoredTruth(LiveDataSource source) {
        this.source = source;
        this.sql = JdbcClient.create(source);
    }

    static StoredTruth of(Path data) {
        return new StoredTruth(LiveDataSource.forApp(JoinedPostgres.join(data)));
    }

    LiveDataSource source() {
        return source;
    }

    /** One event: which aggregate, and its version with it. */
    record Place(String aggregate, long version) {}

    /** Where the drafts and revisions with such titles are, each title as often as it was stored. */
    Map<String, List<Place>> titles(String like) {
        Map<String, List<Place>> found = new HashMap<>();
        sql.sql("""
                select payload -> 'form' -> 'title' ->> 'en' as title, aggregate_id, sequence from es.readable_event
                where payload_type in ('request.drafted', 'request.form-revised')
                  and payload -> 'form' -> 'title' ->> 'en' like ?""").param(like).query(row -> {
            found.merge(row.getString(1), List.of(new Place(row.getString(2), row.getLong(3))),
                    (one, other) -> List.of(one.getFirst(), other.getFirst()));
        });
        return found;
    }

    /** The liaisons named in a case, by version. */
    Map<Long, String> liaisons(String request) {
        Map<Long, String> found = new HashMap<>();
        sql.sql("""
                select sequence, payload ->> 'liaison' from es.readable_event
                where payload_type = 'request.liaison-named' and aggregate_id = ?""").param(request)
                .query(row -> {
                    found.put(row.getLong(1), row.getString(2));
                });
        return found;
    }

    /** How many receipts say that a command brought an aggregate to this version; every place that has one. */
    Map<Place, Integer> receipts() {
        Map<Place, Integer> found = new HashMap<>();
        sql.sql("select aggregate_id, sequence from es.receipt")
                .query(row -> {
                    found.merge(new Place(row.getString(1), row.getLong(2)), 1, Integer::sum);
                });
        return found;
    }

    /** The versions of one aggregate, in order. */
    List<Long> versions(String aggregate) {
        return sql.sql("select sequence from es.event where aggregate_id = ? order by sequence").param(aggregate)
                .query(Long.class).list();
    }

    /** Aggregates whose versions are not 0, 1, 2 … without gap. */
    List<String> aggregatesWithGaps() {
        return sql.sql("""
                       select aggregate_id from es.event group by aggregate_id
                       having min(sequence) <> 0 or max(sequence) <> count(*) - 1""").query(String.class).list();
    }

    /** Commands of people of which events stand in more than one transaction: carried out twice. */
    List<String> commandsDoneTwice() {
        return sql.sql("""
                       select r.meta ->> 'commandId' from es.readable_event r join es.event e using (global_index)
                       where r.meta ->> 'channel' = 'api' group by 1 having count(distinct e.tx) > 1""")
                .query(String.class).list();
    }

    long events() {
        return sql.sql("select count(*) from es.event").query(Long.class).single();
    }

    /** The ledger's last position. */
    long head() {
        return sql.sql("select position from ledger.head").query(Long.class).single();
    }

    /** The position that all views have reached. */
    long viewed() {
        return sql.sql("select position from read.progress").query(Long.class).single();
    }

    /** Positions in the ledger, in order. */
    List<Long> positions() {
        return sql.sql("select position from ledger.entry order by position").query(Long.class).list();
    }

    long eventsWithoutEntry() {
        return sql.sql("select count(*) from es.event e where not exists"
                + " (select 1 from ledger.entry l where l.event_id = e.event_id and l.global_index = e.global_index)")
                .query(Long.class).single();
    }

    /** Aggregates of which a later version stands before an earlier one in the ledger. */
    List<String> aggregatesOutOfOrder() {
        return sql.sql("""
                       select distinct aggregate_id from
                         (select aggregate_id, sequence, lag(sequence) over
                            (partition by aggregate_id order by position) as before
                          from ledger.entry join es.event using (global_index)) as placed
                       where before >= sequence""").query(String.class).list();
    }
}
