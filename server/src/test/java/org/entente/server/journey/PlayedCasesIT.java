package org.entente.server.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.entente.query.view.AsOfReader;
import org.entente.query.view.Filter;
import org.entente.query.view.LedgerEvent;
import org.entente.query.view.LedgerEvents;
import org.entente.query.view.Moment;
import org.entente.query.view.Rebuild;
import org.entente.query.view.ReferenceFold;
import org.entente.query.view.View;
import org.entente.query.view.ViewJson;
import org.entente.query.view.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** After the play: what was missed, and that every view at every position is what the events make of it. */
@OnPlayedDrill
class PlayedCasesIT {
    private static final long STILL_HOLDS = Long.MAX_VALUE;
    private static final int EVERY_TENTH = 10;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Views views;

    @Autowired
    private LedgerEvents ledger;

    @Autowired
    private AsOfReader reader;

    @Autowired
    private Rebuild rebuild;

    @Test
    void exactly_the_two_deliberate_obligations_are_missed() {
        assertThat(missed()).containsExactly("urgent_solved at 2026-07-16 16:00:00 of XT-2026-015",
                "normal_solved at 2026-11-20 10:00:00 of XT-2026-021");
    }

    @Test
    void the_clock_raised_what_was_missed_and_nothing_else_was_raised_by_it() {
        assertThat(jdbc
                .sql("""
                     select payload->>'to' || ' at ' || ((payload->>'occurredAt')::timestamptz at time zone 'Asia/Shanghai')
                     from es.readable_event where payload_type = 'issue.raised' and meta->>'actor' = 'system:clock'
                     order by global_index""")
                .query(String.class).list())
                .containsExactly("critical at 2026-07-16 16:00:00", "urgent at 2026-11-20 10:00:00");
    }

    @Test
    void every_event_has_one_place_and_the_places_have_no_gap() {
        assertThat(jdbc
                .sql("""
                     select count(*) = (select count(*) from es.event) and count(*) = max(position) and min(position) = 1
                     from ledger.entry""")
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void every_view_at_every_position_is_what_one_reference_fed_forward_says() {
        ReferenceFold reference = new ReferenceFold(views);
        Map<String, AsOfRows> tables = new TreeMap<>();
        views.all().forEach(view -> tables.put(view.name(), rows(view)));
        for (LedgerEvent event : everything()) {
            reference.apply(event);
            tables.forEach((view, rows) -> assertThat(rows.at(event.position()))
                    .as("%s at %d", view, event.position()).isEqualTo(reference.bodies(view)));
        }
        assertThat(reference.position()).isGreaterThan(1_000);
    }

    /** The tables are right at every position (above); here what is read from them, by the way that every GET takes. */
    @Test
    void the_as_of_reader_answers_byte_for_byte_what_the_reference_says() {
        ReferenceFold reference = new ReferenceFold(views);
        for (LedgerEvent event : everything()) {
            reference.apply(event);
            if (event.position() % EVERY_TENTH == 0) {
                views.all().forEach(view -> assertThat(asOf(event, view)).as("%s at %d", view.name(), event.position())
                        .isEqualTo(List.copyOf(reference.bodies(view.name()).values())));
            }
        }
    }

    @Test
    void a_full_rebuild_is_the_same_to_the_byte() {
        Map<String, List<String>> live = dump();
        String id = rebuild.start();
        await().until(() -> !rebuild.find(id).orElseThrow().isRunning());
        assertThat(rebuild.find(id).orElseThrow().error()).isNull();
        assertThat(dump()).isEqualTo(live);
    }

    private List<String> asOf(LedgerEvent event, View<?> view) {
        return reader.read(Moment.at(event.position(), event.recordedAt()),
                at -> at.all(view, Filter.none(), Integer.MAX_VALUE).stream().map(ViewJson::write).toList());
    }

    private List<String> missed() {
        return jdbc
                .sql("""
                     select e.payload->>'code' || ' at '
                            || ((e.payload->>'occurredAt')::timestamptz at time zone 'Asia/Shanghai') || ' of ' || s.number
                     from es.readable_event e
                     join (select aggregate_id, payload->>'number' as number from es.readable_event
                           where payload_type = 'request.submitted') s on s.aggregate_id = e.meta->>'case'
                     where e.payload_type = 'obligation.missed' order by e.global_index""")
                .query(String.class).list();
    }

    private List<LedgerEvent> everything() {
        List<LedgerEvent> all = new ArrayList<>();
        List<LedgerEvent> page = ledger.read(0, 1_000);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = ledger.read(all.getLast().position(), 1_000);
        }
        return all;
    }

    private Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (View<?> view : views.all()) {
            tables.put(view.name(), jdbc.sql("select t::text from read." + view.name() + " t order by key, from_pos")
                    .query(String.class).list());
        }
        return tables;
    }

    private AsOfRows rows(View<?> view) {
        AsOfRows rows = new AsOfRows();
        jdbc.sql("select key, from_pos, to_pos, body from read." + view.name() + " order by from_pos, key")
                .query(row -> {
                    rows.add(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
                });
        return rows;
    }

    /** A view's whole table, walked forward from position to position. */
    private static final class AsOfRows {
        private record Version(String key, String body) {}

        private final Map<Long, List<Version>> begin = new TreeMap<>();
        private final Map<Long, List<String>> end = new TreeMap<>();
        private final Map<String, String> now = new TreeMap<>();

        void add(String key, long from, long to, String body) {
            begin.computeIfAbsent(from, absent -> new ArrayList<>()).add(new Version(key, body));
            if (to != STILL_HOLDS) {
                end.computeIfAbsent(to, absent -> new ArrayList<>()).add(key);
            }
        }

        Map<String, String> at(long position) {
            end.getOrDefault(position, List.of()).forEach(now::remove);
            begin.getOrDefault(position, List.of()).forEach(
                    version -> assertThat(now.put(version.key(), version.body())).as("two rows hold").isNull());
            return now;
        }
    }
}
