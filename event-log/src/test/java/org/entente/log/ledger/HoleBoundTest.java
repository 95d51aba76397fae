package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The bound of a hole is drawn after the read: drawn before it, a living transaction could be taken for a dead one. */
class HoleBoundTest {
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");
    private final Store store = new Store(database.dataSource());
    private final AtomicReference<Connection> slow = new AtomicReference<>();

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = database.dataSource().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        slow.get().close();
        connection.close();
        database.close();
    }

    @Test
    void a_transaction_that_starts_while_a_batch_is_about_to_read_is_not_taken_for_dead() throws SQLException {
        sequenceTwiceAround(batch -> openSlowTransactionAndLetAnotherOvertakeIt());

        assertThat(store.holes()).containsExactly(1L);
        slow.get().commit();
        new Sequencer().run(connection);
        assertThat(store.unplaced()).isEmpty();
        assertThat(store.placed()).containsExactly("ISS-2/0", "ISS-1/0");
    }

    /** The trap itself, so that nobody tidies the order of the batch: this is what a row lock on the head would do. */
    @Test
    void with_a_transaction_id_drawn_before_the_read_the_same_course_of_events_loses_one() throws SQLException {
        sequenceTwiceAround(batch -> {
            batch.createStatement().execute("select pg_current_xact_id()");
            openSlowTransactionAndLetAnotherOvertakeIt();
        });

        assertThat(store.holes()).isEmpty();
        slow.get().commit();
        new Sequencer().run(connection);
        assertThat(store.unplaced()).containsExactly("ISS-1/0");
    }

    @Test
    void a_batch_refuses_to_run_under_a_row_lock() throws SQLException {
        slow.set(store.held("ISS-1", 0));

        assertThatThrownBy(() -> new Sequencer().run(connection, HoleBoundTest::rowLock))
                .hasMessageContaining("drew its transaction id before the read");
    }

    private static boolean rowLock(Connection batch) throws SQLException {
        batch.createStatement().execute("select * from ledger.head for update");
        return true;
    }

    private void sequenceTwiceAround(Sequencer.BeforeRead beforeRead) throws SQLException {
        new Sequencer(5_000, beforeRead).run(connection);
        new Sequencer().run(connection);
    }

    private void openSlowTransactionAndLetAnotherOvertakeIt() throws SQLException {
        slow.set(store.held("ISS-1", 0));
        store.append("ISS-2", 0);
    }
}
