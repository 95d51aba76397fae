package org.entente.log.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Plain appends to the event store, and what the ledger made of them. */
final class Store {
    private final DataSource source;
    private final JdbcClient jdbc;

    Store(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    /** Appends one event in a transaction of its own. */
    void append(String aggregate, long sequence) {
        try (var connection = source.getConnection()) {
            append(connection, aggregate, sequence);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void append(Connection connection, String aggregate, long sequence) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into es.event (event_id, type, aggregate_id, sequence, at, payload_type, revision, payload, meta)
                values (?, 'Notebook', ?, ?, '2026-03-06T09:00:00Z', 'note.taken', '1', ?, ?)
                """)) {
            insert.setString(1, aggregate + "/" + sequence);
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setBytes(4, "{\"notebook\":\"%s\",\"text\":\"%d\",\"at\":\"2026-03-06T09:00:00Z\"}"
                    .formatted(aggregate, sequence).getBytes(StandardCharsets.UTF_8));
            insert.setBytes(5, "{}".getBytes(StandardCharsets.UTF_8));
            insert.execute();
        }
    }

    /** A transaction that has appended and stays open. */
    Connection held(String aggregate, long... sequences) throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        for (long sequence : sequences) {
            append(connection, aggregate, sequence);
        }
        return connection;
    }

    /** Event ids in the order of the ledger. */
    List<String> placed() {
        return jdbc.sql("select event_id from ledger.entry order by position").query(String.class).list();
    }

    List<Long> positions() {
        return jdbc.sql("select position from ledger.entry order by position").query(Long.class).list();
    }

    List<Long> holes() {
        return jdbc.sql("select global_index from ledger.hole order by 1").query(Long.class).list();
    }

    /** Event ids that are stored but have no position. */
    List<String> unplaced() {
        return jdbc.sql("select event_id from es.event e where not exists "
                + "(select from ledger.entry l where l.global_index = e.global_index)").query(String.class).list();
    }

    /** Pairs of entries of one aggregate that stand in the wrong order. */
    long disorder() {
        return jdbc
                .sql("""
                     select count(*) from (
                         select l.position, lag(l.position) over (partition by e.aggregate_id order by e.sequence) as before
                         from ledger.entry l join es.event e using (global_index)) o
                     where o.before > o.position
                     """)
                .query(Long.class).single();
    }
}
