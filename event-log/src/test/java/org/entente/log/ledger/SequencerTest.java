package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.log.store.StoredEventRow;
import org.entente.log.store.StoredEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every committed event gets exactly one position, gap-free, whatever the order of commits. */
class SequencerTest {
    private TestDatabase database;
    private Store store;
    private Connection connection;
    private final Sequencer sequencer = new Sequencer();

    @BeforeEach
    void open() throws SQLException {
        database = TestPostgres.database("db/migration/eventlog");
        store = new Store(database.dataSource());
        connection = database.dataSource().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void committed_events_are_placed_in_the_order_of_their_index() throws SQLException {
        store.append("ISS-1", 0);
        store.append("ISS-2", 0);
        store.append("ISS-1", 1);

        assertThat(sequencer.run(connection)).isEqualTo(new Batch(true, 3, 3, false));
        assertThat(store.placed()).containsExactly("ISS-1/0", "ISS-2/0", "ISS-1/1");
        assertThat(store.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void nothing_new_changes_nothing() throws SQLException {
        store.append("ISS-1", 0);
        sequencer.run(connection);

        assertThat(sequencer.run(connection)).isEqualTo(new Batch(true, 1, 0, false));
        assertThat(store.positions()).containsExactly(1L);
    }

    @Test
    void an_event_whose_transaction_was_held_open_is_placed_after_those_that_overtook_it() throws SQLException {
        try (var slow = store.held("ISS-1", 0)) {
            store.append("ISS-2", 0);
            sequencer.run(connection);
            assertThat(store.placed()).containsExactly("ISS-2/0");
            assertThat(store.holes()).containsExactly(1L);

            sequencer.run(connection);
            assertThat(store.holes()).as("a running transaction's hole stays open").containsExactly(1L);
            slow.commit();
        }
        sequencer.run(connection);

        assertThat(store.placed()).containsExactly("ISS-2/0", "ISS-1/0");
        assertThat(store.holes()).isEmpty();
    }

    @Test
    void the_hole_of_a_rolled_back_transaction_dies_once_its_time_is_over() throws SQLException {
        try (var failing = store.held("ISS-1", 0, 1)) {
            store.append("ISS-2", 0);
            sequencer.run(connection);
            failing.rollback();
        }
        assertThat(store.holes()).containsExactly(1L, 2L);

        sequencer.run(connection);

        assertThat(store.holes()).isEmpty();
        assertThat(store.positions()).containsExactly(1L);
    }

    @Test
    void an_unrelated_old_transaction_keeps_holes_open_but_nothing_waits_for_it() throws SQLException {
        try (var unrelated = database.dataSource().getConnection()) {
            unrelated.setAutoCommit(false);
            unrelated.createStatement().execute("select pg_current_xact_id()");
            try (var failing = store.held("ISS-1", 0)) {
                store.append("ISS-2", 0);
                sequencer.run(connection);
                failing.rollback();
            }
            sequencer.run(connection);
            assertThat(store.holes()).containsExactly(1L);
            store.append("ISS-2", 1);
            sequencer.run(connection);
            assertThat(store.placed()).containsExactly("ISS-2/0", "ISS-2/1");
            unrelated.rollback();
        }
        sequencer.run(connection);

        assertThat(store.holes()).isEmpty();
    }

    @Test
    void a_small_limit_neither_loses_holes_nor_events() throws SQLException {
        var small = new Sequencer(2, c -> {});
        try (var slow = store.held("ISS-1", 0, 1, 2)) {
            store.append("ISS-2", 0);
            small.run(connection);
            slow.commit();
        }
        assertThat(small.run(connection).more()).as("two of three filled holes were looked at").isTrue();
        assertThat(store.holes()).containsExactly(3L);
        small.run(connection);

        assertThat(store.placed()).containsExactly("ISS-2/0", "ISS-1/0", "ISS-1/1", "ISS-1/2");
    }

    @Test
    void only_one_batch_runs_at_a_time() throws SQLException {
        store.append("ISS-1", 0);
        try (var other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            LedgerLock.tryExclusive(other);

            assertThat(sequencer.run(connection).ran()).isFalse();
            other.rollback();
        }
        assertThat(sequencer.run(connection).placed()).isEqualTo(1);
    }

    @Test
    void a_batch_cut_off_before_its_commit_leaves_nothing_behind() throws SQLException {
        store.append("ISS-1", 0);
        var dying = new Sequencer(5_000, c -> c.createStatement().execute("select 1/0"));
        assertThatThrownBy(() -> dying.run(connection)).hasMessageContaining("division by zero");
        assertThat(store.positions()).isEmpty();

        sequencer.run(connection);

        assertThat(store.placed()).containsExactly("ISS-1/0");
    }

    @Test
    void each_entry_carries_the_hash_of_its_leaf() throws SQLException {
        store.append("ISS-1", 0);
        sequencer.run(connection);

        var jdbc = JdbcClient.create(database.dataSource());
        StoredEventRow event = jdbc.sql("select " + StoredEvents.COLUMNS + " from es.event e")
                .query((row, n) -> StoredEvents.map(row)).single();
        Instant recordedAt = jdbc.sql("select recorded_at from ledger.entry")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).single();
        assertThat(jdbc.sql("select leaf_hash from ledger.entry").query((row, n) -> row.getBytes(1)).single())
                .isEqualTo(LedgerLeaf.of(1, event, recordedAt).hash());
    }

    /** The statement of docs/ledger-format.md: an implementation of the format that shares nothing with ours. */
    @Test
    void the_database_itself_comes_to_the_same_hashes() throws SQLException {
        store.append("ISS-数", 0);
        store.append("ISS-2", 0);
        sequencer.run(connection);

        assertThat(JdbcClient.create(database.dataSource())
                .sql("""
                     select l.leaf_hash = sha256('\\x00'::bytea
                             || int4send(23) || 'entente.ledger.entry.v1'::bytea
                             || int8send(l.position)
                             || int4send(octet_length(e.event_id)) || convert_to(e.event_id, 'UTF8')
                             || int4send(octet_length(e.type)) || convert_to(e.type, 'UTF8')
                             || int4send(octet_length(e.aggregate_id)) || convert_to(e.aggregate_id, 'UTF8')
                             || int8send(e.sequence)
                             || int8send((extract(epoch from e.at) * 1000000)::bigint)
                             || int4send(octet_length(e.payload_type)) || convert_to(e.payload_type, 'UTF8')
                             || int4send(octet_length(e.revision)) || convert_to(e.revision, 'UTF8')
                             || int4send(octet_length(e.payload)) || e.payload
                             || int4send(octet_length(e.meta)) || e.meta
                             || int8send((extract(epoch from l.recorded_at) * 1000000)::bigint)) as intact
                     from ledger.entry l join es.event e using (global_index) order by l.position
                     """).query(Boolean.class).list()).containsExactly(true, true);
    }

    @Test
    void events_too_large_for_one_batch_are_placed_in_several() throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into es.event (event_id, type, aggregate_id, sequence, at, payload_type, revision, payload, meta)
                select 'L/' || n, 'Notebook', 'L', n, now(), 'note.taken', '1', convert_to(repeat('x', 9000000), 'UTF8'),
                       convert_to('{}', 'UTF8')
                from generate_series(0, 2) n
                """)) {
            insert.execute();
        }
        assertThat(sequencer.run(connection)).isEqualTo(new Batch(true, 2, 2, true));
        assertThat(sequencer.run(connection)).isEqualTo(new Batch(true, 3, 1, false));
        assertThat(store.placed()).containsExactly("L/0", "L/1", "L/2");
    }

    @Test
    void a_store_whose_numbers_could_come_out_of_order_is_refused() {
        StorePreconditions.check(database.dataSource());
        JdbcClient.create(database.ownerDataSource()).sql("alter table es.event alter global_index set cache 10")
                .update();

        assertThatThrownBy(() -> StorePreconditions.check(database.dataSource()))
                .hasMessageContaining("must not be cached");
    }
}
