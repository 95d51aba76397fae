package org.entente.query.view;

import java.util.List;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Views hold every version by position, however the events were batched, and no event counts twice or is lost. */
class ViewWriterTest {
    private static final List<LedgerEvent> HISTORY = new MemoryLedger().random(20260427, 600, 8).all();

    private TestDatabase database;
    private ReadSideBench side;

    @BeforeEach
    void freshDatabase() {
        database = TestPostgres.database("db/migration/query");
        side = ReadSideBench.withSamples(database);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void the_rows_at_every_position_are_those_of_the_plain_fold(int batch) {
        side.write(HISTORY, batch);

        side.assertEqualsReferenceAtEveryPosition(HISTORY, 1);
        assertThat(side.reader.position()).isEqualTo(600);
    }

    @Test
    void the_size_of_batches_leaves_no_trace_in_the_tables() {
        side.write(HISTORY, 1);
        try (TestDatabase second = TestPostgres.database("db/migration/query")) {
            ReadSideBench other = ReadSideBench.withSamples(second);
            other.write(HISTORY, 500);

            assertThat(other.table(SampleViews.CASES)).hasSizeGreaterThan(200)
                    .isEqualTo(side.table(SampleViews.CASES));
            assertThat(other.table(SampleViews.TALLY)).isEqualTo(side.table(SampleViews.TALLY));
        }
    }

    @Test
    void events_delivered_twice_change_nothing() {
        side.write(HISTORY, 100);
        List<String> once = side.table(SampleViews.CASES);

        side.write(HISTORY, 7);
        side.writer.apply(HISTORY.subList(590, 600));

        assertThat(side.table(SampleViews.CASES)).isEqualTo(once);
        assertThat(side.reader.position()).isEqualTo(600);
    }

    @Test
    void a_batch_that_dies_before_its_commit_is_as_if_it_had_never_come() {
        side.write(HISTORY.subList(0, 300), 100);
        List<String> before = side.table(SampleViews.CASES);

        assertThatThrownBy(() -> side.transaction.executeWithoutResult(status -> {
            side.writer.apply(HISTORY.subList(300, 400));
            throw new IllegalStateException("killed");
        })).hasMessage("killed");
        assertThat(side.table(SampleViews.CASES)).isEqualTo(before);
        assertThat(side.reader.position()).isEqualTo(300);

        side.write(HISTORY.subList(300, 600), 100);
        side.assertEqualsReferenceAtEveryPosition(HISTORY, 50);
    }

    @Test
    void a_batch_that_overlaps_the_last_one_adds_only_what_is_new() {
        side.writer.apply(HISTORY.subList(0, 400));
        assertThat(side.writer.apply(HISTORY.subList(350, 600))).isEqualTo(600);

        side.assertEqualsReferenceAtEveryPosition(HISTORY, 25);
    }

    @Test
    void a_gap_is_refused_and_nothing_is_written() {
        side.writer.apply(HISTORY.subList(0, 10));

        assertThatThrownBy(() -> side.writer.apply(HISTORY.subList(11, 20))).isInstanceOf(GapInFeed.class)
                .hasMessage("The views stand at position 10, but 12 was delivered next");
        assertThat(side.reader.position()).isEqualTo(10);
    }

    @Test
    void an_event_that_changes_nothing_makes_no_version() {
        MemoryLedger ledger = new MemoryLedger();
        ledger.append("REQ-1", new SampleEvent.Opened("Pump", List.of("D-RND"), MemoryLedger.second(1)));
        ledger.append("REQ-1", new SampleEvent.Looked(MemoryLedger.second(2)));
        side.write(ledger.all(), 1);

        assertThat(side.jdbc.queryForList("select from_pos || '..' || to_pos from read.sample_case", String.class))
                .containsExactly("1..9223372036854775807");
    }

    @Test
    void a_row_that_went_away_and_came_back_is_missing_only_in_between() {
        MemoryLedger ledger = new MemoryLedger();
        ledger.append("REQ-1", new SampleEvent.Opened("Pump", List.of("D-RND"), MemoryLedger.second(1)));
        ledger.append("REQ-1", new SampleEvent.Shredded(MemoryLedger.second(2)));
        ledger.append("REQ-2", new SampleEvent.Opened("Fan", List.of("D-QA"), MemoryLedger.second(3)));
        ledger.append("REQ-1", new SampleEvent.Opened("Pump again", List.of(), MemoryLedger.second(4)));
        side.write(ledger.all(), 4);

        assertThat(side.jdbc.queryForList(
                "select from_pos || '..' || to_pos from read.sample_case where key = 'REQ-1' order by 1", String.class))
                .containsExactly("1..2", "4..9223372036854775807");
    }
}
