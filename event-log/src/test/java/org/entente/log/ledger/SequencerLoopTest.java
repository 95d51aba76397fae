package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.entente.log.postgres.LiveDataSource;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The sequencer runs when there is a reason, and nothing stops it for good but its stop. */
class SequencerLoopTest {
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");
    private final Store store = new Store(database.dataSource());
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_committed_event_has_its_position_within_a_second_of_the_wake_up() throws InterruptedException {
        try (var node = Node.start(database, database.dataSource(), "one")) {
            for (int n = 0; n < 20; n++) {
                store.append("ISS-1", n);
                node.sequencer.wake();
                assertThat(node.ledger.awaitPositionOf("ISS-1", n, Duration.ofSeconds(1))).hasValue(n + 1);
            }
        }
    }

    @Test
    void an_event_nobody_tells_of_is_found_by_the_poll() throws InterruptedException {
        try (var node = Node.start(database, database.dataSource(), "one")) {
            node.ledger.awaitPosition(0, Duration.ZERO);
            store.append("ISS-1", 0);
            assertThat(node.ledger.awaitPosition(1, Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void a_node_without_a_sequencer_hears_of_new_positions() throws InterruptedException {
        try (var deaf = Node.listening(database, database.dataSource(), "two");
                var node = Node.start(database, database.dataSource(), "one")) {
            Awaitility.await().until(() -> listeners() == 2);
            store.append("ISS-1", 0);
            node.sequencer.wake();
            assertThat(deaf.watch.await(1, Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void lost_connections_are_replaced_as_soon_as_the_database_lets_us_in() throws InterruptedException {
        var door = new Door(LiveDataSource.forApp(database));
        try (var node = Node.listening(door, database.dataSource(), "one")) {
            node.sequencer.start();
            store.append("ISS-1", 0);
            assertThat(node.ledger.awaitPosition(1, Duration.ofSeconds(5))).isTrue();
            assertThat(node.sequencer.health().isUp()).isTrue();
            door.open = false;
            terminateAllOthers();
            Awaitility.await().until(() -> !node.sequencer.health().isUp() && !node.listener.health().isUp());
            assertThat(node.sequencer.health().lastError()).isPresent();

            door.open = true;
            store.append("ISS-1", 1);
            assertThat(node.ledger.awaitPosition(2, Duration.ofSeconds(10))).isTrue();
            Awaitility.await().until(() -> node.sequencer.health().isUp() && node.listener.health().isUp());
        }
    }

    /** A database that can be away. */
    private static final class Door extends DelegatingDataSource {
        private volatile boolean open = true;

        Door(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (!open) {
                throw new SQLException("the door is shut");
            }
            return super.getConnection();
        }
    }

    @Test
    void a_node_that_stops_in_the_middle_of_a_batch_is_cut_off_and_another_goes_on() throws Exception {
        store.append("ISS-1", 0);
        var inBatch = new CountDownLatch(1);
        var resume = new CountDownLatch(1);
        var stopped = new Sequencer(5_000, c -> {
            inBatch.countDown();
            awaitQuietly(resume);
        });
        try (var connection = LiveDataSource.forApp(database).getConnection();
                var node = Node.listening(database, database.dataSource(), "one")) {
            var batch = CompletableFuture.runAsync(() -> run(stopped, connection));
            assertThat(inBatch.await(5, TimeUnit.SECONDS)).isTrue();
            node.sequencer.start();
            assertThat(node.ledger.awaitPosition(1, Duration.ofSeconds(10))).isTrue();
            resume.countDown();
            assertThatThrownBy(batch::join).hasRootCauseInstanceOf(SQLException.class);
        } finally {
            resume.countDown();
        }
        assertThat(store.placed()).containsExactly("ISS-1/0");
    }

    @Test
    void a_patient_batch_gets_its_turn_among_those_who_keep_asking() throws Exception {
        store.append("ISS-1", 0);
        try (var asker = LiveDataSource.forApp(database).getConnection();
                var connection = LiveDataSource.forApp(database).getConnection()) {
            asker.setAutoCommit(false);
            LedgerLock.waitShared(asker);
            var batch = CompletableFuture.runAsync(() -> runPatiently(connection));
            Awaitility.await()
                    .until(() -> jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .query(Long.class).single() == 1);
            asker.rollback();
            batch.join();
        }
        assertThat(store.placed()).containsExactly("ISS-1/0");
    }

    @Test
    void after_the_stop_nothing_is_placed_and_no_connection_is_left() {
        var node = Node.start(database, database.dataSource(), "one");
        node.close();
        assertThat(node.sequencer.isRunning()).isFalse();
        Awaitility.await().until(() -> listeners() == 0);
        store.append("ISS-1", 0);
        assertThat(store.placed()).isEmpty();
    }

    private long listeners() {
        return jdbc.sql(
                "select count(*) from pg_stat_activity where datname = current_database() and query = 'listen entente_ledger'")
                .query(Long.class).single();
    }

    private void terminateAllOthers() {
        JdbcClient.create(database.dataSource()).sql("""
                                                     select pg_terminate_backend(pid) from pg_stat_activity
                                                     where datname = current_database() and pid <> pg_backend_pid()
                                                     """).query(Boolean.class).list();
    }

    private static void run(Sequencer sequencer, Connection connection) {
        try {
            sequencer.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void runPatiently(Connection connection) {
        try {
            new Sequencer().runPatiently(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
