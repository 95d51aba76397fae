package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.awaitility.Awaitility;
import org.entente.log.clock.ClockKind;
import org.entente.log.clock.DatabaseClock;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A moment has one position for ever. */
class PositionAtTest {
    private static final Instant NINE = Instant.parse("2026-03-06T09:00:00Z");

    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");
    private final Store store = new Store(database.dataSource());
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final Ledger ledger = new Ledger(database.dataSource(), Node.events(database.dataSource()),
            new HeadWatch());
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.dataSource().getConnection();
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void in_a_drill_it_is_the_last_position_recorded_at_or_before_the_moment() throws SQLException {
        try (var clock = drill()) {
            record("ISS-1", 0);
            clock.advanceTo(NINE.plusSeconds(60));
            record("ISS-1", 1);
            clock.advanceTo(NINE.plusSeconds(120));

            assertThat(ledger.positionAt(NINE.minusNanos(1_000))).isZero();
            assertThat(ledger.positionAt(NINE)).isEqualTo(1);
            assertThat(ledger.positionBefore(NINE)).isZero();
            assertThat(ledger.positionAt(NINE.plusSeconds(60).minusNanos(1))).isEqualTo(1);
            assertThat(ledger.positionAt(NINE.plusSeconds(60))).isEqualTo(2);
            assertThat(ledger.positionAt(NINE.plusSeconds(120))).isEqualTo(2);
        }
    }

    @Test
    void what_follows_a_question_about_a_standing_moment_is_recorded_after_it() throws SQLException {
        try (var clock = drill()) {
            record("ISS-1", 0);
            assertThat(ledger.positionAt(clock.instant())).isEqualTo(1);
            record("ISS-1", 1);

            assertThat(ledger.positionAt(NINE)).isEqualTo(1);
            assertThat(recordedAt(2)).isEqualTo(NINE.plus(1, ChronoUnit.MICROS));
        }
    }

    @Test
    void without_a_question_events_of_one_standing_moment_share_it() throws SQLException {
        try (var clock = drill()) {
            record("ISS-1", 0);
            record("ISS-1", 1);

            assertThat(recordedAt(1)).isEqualTo(NINE);
            assertThat(recordedAt(2)).isEqualTo(clock.instant());
        }
    }

    @Test
    void the_future_is_refused_on_either_clock() {
        assertThatThrownBy(() -> ledger.positionAt(Instant.now().plusSeconds(3_600))).isInstanceOf(FutureInstant.class);
        assertThatThrownBy(() -> ledger.positionAt(Instant.MAX)).isInstanceOf(FutureInstant.class);
        try (var clock = drill()) {
            assertThat(ledger.positionAt(clock.instant())).isZero();
            assertThatThrownBy(() -> ledger.positionAt(NINE.plusNanos(1_000))).isInstanceOf(FutureInstant.class)
                    .hasMessage(
                            "2026-03-06T09:00:00.000001Z is in the future: the database's clock shows 2026-03-06T09:00:00Z");
        }
        assertThat(ledger.positionAt(Instant.MIN)).isZero();
    }

    @Test
    void a_running_batch_is_waited_for_because_its_events_may_belong_before_the_moment() throws SQLException {
        try (var clock = drill()) {
            store.append("ISS-1", 0);
            var answer = new AtomicReference<CompletableFuture<Long>>();
            new Sequencer(5_000, batch -> {
                answer.set(CompletableFuture.supplyAsync(() -> ledger.positionAt(clock.instant())));
                Awaitility.await().until(this::someoneWaitsForTheLedger);
            }).run(connection);

            assertThat(answer.get().join()).isEqualTo(1);
            assertThat(recordedAt(1)).isEqualTo(NINE);
        }
    }

    @Test
    void answers_on_the_real_clock_never_change_while_events_are_recorded() throws SQLException {
        var moments = new ArrayList<Instant>();
        var answers = new ArrayList<Long>();
        for (int n = 0; n < 200; n++) {
            record("ISS-1", n);
            moments.add(n % 2 == 0 ? databaseNow() : recordedAt(n + 1L));
            answers.add(ledger.positionAt(moments.getLast()));
        }
        for (int n = 0; n < 200; n++) {
            assertThat(ledger.positionAt(moments.get(n))).isEqualTo(answers.get(n)).isEqualTo(n + 1L);
        }
    }

    private DatabaseClock drill() {
        return DatabaseClock.open(database.dataSource(), ClockKind.DRILL, NINE);
    }

    private void record(String aggregate, long sequence) throws SQLException {
        store.append(aggregate, sequence);
        new Sequencer().run(connection);
    }

    private Instant recordedAt(long position) {
        return ledger.entry(position).orElseThrow().recordedAt();
    }

    private Instant databaseNow() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).single();
    }

    private boolean someoneWaitsForTheLedger() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted").query(Long.class)
                .single() > 0;
    }
}
