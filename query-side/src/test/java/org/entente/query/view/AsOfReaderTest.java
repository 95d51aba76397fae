package org.entente.query.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.entente.api.refusal.Refusal;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.query.view.SampleViews.CaseRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Questions about a position are answered as they would have been then; pages of one list fit together while writes go on. */
@OnPostgres("db/migration/query")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfReaderTest {
    private final MemoryLedger ledger = new MemoryLedger();
    private final ReadSideBench side;

    AsOfReaderTest(TestDatabase database) {
        side = ReadSideBench.withSamples(database);
    }

    /** Ten cases; the even ones are done at 11 to 15, REQ-3 is shredded at 16, REQ-5 promised at 17. */
    @BeforeAll
    void history() {
        for (int i = 0; i < 10; i++) {
            ledger.append("REQ-" + i, new SampleEvent.Opened("Case " + i, List.of("D-RND", i < 4 ? "D-QA" : "D-PRD"),
                    MemoryLedger.second(i)));
        }
        for (int i = 0; i < 10; i += 2) {
            ledger.append("REQ-" + i, new SampleEvent.Moved("DONE", MemoryLedger.second(11 + i / 2)));
        }
        ledger.append("REQ-3", new SampleEvent.Shredded(MemoryLedger.second(16)));
        ledger.append("REQ-5",
                new SampleEvent.Promised(Instant.parse("2026-05-01T00:00:00.123456789Z"), MemoryLedger.second(17)));
        side.write(ledger.all(), 500);
    }

    @Test
    void one_row_is_answered_as_it_was() {
        assertThat(phaseOf("REQ-4", 4)).isEqualTo("none");
        assertThat(phaseOf("REQ-4", 5)).isEqualTo("OPEN");
        assertThat(phaseOf("REQ-4", 12)).isEqualTo("OPEN");
        assertThat(phaseOf("REQ-4", 13)).isEqualTo("DONE");
        assertThat(phaseOf("REQ-3", 15)).isEqualTo("OPEN");
        assertThat(phaseOf("REQ-3", 16)).isEqualTo("none");
    }

    @Test
    void filters_and_counts_hold_for_the_position_asked_about() {
        Filter done = Filter.none().equal("phase", "DONE");
        assertThat(count(10, done)).isZero();
        assertThat(count(12, done)).isEqualTo(2);
        assertThat(count(17, done)).isEqualTo(5);
        Map<String, Long> phases = at(17, at -> at.countBy(SampleViews.CASES, "phase", Filter.none()));
        assertThat(phases).containsExactly(Map.entry("DONE", 5L), Map.entry("OPEN", 4L));
    }

    @Test
    void every_kind_of_filter_narrows() {
        assertThat(ids(Filter.none().has("departments", "D-QA"))).containsExactly("REQ-0", "REQ-1", "REQ-2");
        assertThat(ids(Filter.none().oneOf("phase", List.of("DONE", "LOST")).equal("version", 1)))
                .containsExactly("REQ-0", "REQ-2", "REQ-4", "REQ-6", "REQ-8");
        assertThat(ids(Filter.none().oneOf("phase", List.of()))).isEmpty();
        assertThat(ids(Filter.none().present("due_at"))).containsExactly("REQ-5");
        assertThat(ids(Filter.none().absent("due_at").equal("phase", "OPEN"))).containsExactly("REQ-1", "REQ-7",
                "REQ-9");
        Instant due = Instant.parse("2026-05-01T00:00:00.123456Z");
        assertThat(ids(Filter.none().from("due_at", due))).containsExactly("REQ-5");
        assertThat(ids(Filter.none().before("due_at", due))).isEmpty();
        assertThat(ids(Filter.none().equal("phase", null).has("departments", null))).hasSize(9);
    }

    @Test
    void pages_in_every_order_show_each_row_once_and_rows_without_a_value_last() {
        assertThat(walk(new ListQuery(Filter.none(), "due_at", false, 2, null))).startsWith("REQ-5").hasSize(9)
                .doesNotHaveDuplicates().endsWith("REQ-8", "REQ-9");
        assertThat(walk(new ListQuery(Filter.none(), "due_at", true, 2, null))).startsWith("REQ-5").hasSize(9)
                .doesNotHaveDuplicates().endsWith("REQ-8", "REQ-9");
        assertThat(walk(new ListQuery(Filter.none(), "version", true, 4, null)))
                .containsExactly("REQ-0", "REQ-2", "REQ-4", "REQ-5", "REQ-6", "REQ-8", "REQ-1", "REQ-7", "REQ-9");
        assertThat(walk(ListQuery.first(9))).hasSize(9);
    }

    @Test
    void a_page_of_exactly_all_rows_is_the_last() {
        assertThat(side.reader.read(Moment.NOW, at -> at.list(SampleViews.CASES, ListQuery.first(9))).next()).isNull();
        assertThat(side.reader.read(Moment.NOW, at -> at.list(SampleViews.CASES, ListQuery.first(8))).next())
                .isNotNull();
    }

    @Test
    void a_cursor_of_another_question_is_refused() {
        Cursor cursor = side.reader.read(Moment.NOW, at -> at.list(SampleViews.CASES, ListQuery.first(2))).next();
        ListQuery other = ListQuery.first(2).where(Filter.none().equal("phase", "DONE")).after(cursor);

        assertThatThrownBy(() -> side.reader.read(Moment.NOW, at -> at.list(SampleViews.CASES, other)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("bad-cursor"));
    }

    @Test
    void only_declared_columns_can_be_sorted_by() {
        for (String sort : List.of("title", "body", "departments", "key; drop table read.progress")) {
            assertThatThrownBy(() -> walk(new ListQuery(Filter.none(), sort, false, 2, null)))
                    .isInstanceOfSatisfying(Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("unknown-sort"));
        }
    }

    @Test
    void a_position_not_reached_yet_is_not_answered() {
        assertThatThrownBy(() -> at(18, Snapshot::position)).isInstanceOf(NotReached.class)
                .hasMessage("The views stand at position 17, not yet at 18");
    }

    private String phaseOf(String id, long position) {
        return at(position, at -> at.one(SampleViews.CASES, id).map(CaseRow::phase).orElse("none"));
    }

    private long count(long position, Filter filter) {
        return at(position, at -> at.count(SampleViews.CASES, filter));
    }

    private <T> T at(long position, Function<Snapshot, T> question) {
        return side.reader.read(Moment.at(position, MemoryLedger.second(position)), question);
    }

    private List<String> ids(Filter filter) {
        return side.reader.read(Moment.NOW, at -> at.all(SampleViews.CASES, filter, 100)).stream().map(CaseRow::id)
                .toList();
    }

    private List<String> walk(ListQuery query) {
        List<String> seen = new ArrayList<>();
        @Nullable
        Cursor cursor = null;
        do {
            ListQuery page = query.after(cursor == null ? null : Cursor.read(cursor.written()));
            Page<CaseRow> rows = side.reader.read(Moment.NOW, at -> at.list(SampleViews.CASES, page));
            rows.items().forEach(row -> seen.add(row.id()));
            cursor = rows.next();
        } while (cursor != null);
        return seen;
    }
}
