package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.entente.log.clock.OneClock;
import org.entente.log.store.StoredEventRow;

/**
 * Gives committed events their positions, one batch per transaction. There is no leader: any node may run a batch at any time.
 *
 * <p>
 * Why nothing is lost or placed twice: an event's transaction id is drawn before its global index (first column of the table), and
 * a missing index below a visible one was drawn before that one was committed. So the transaction id of every hole found by the
 * read is lower than an id drawn <em>after</em> the read, the hole's bound. Once all transactions up to the bound have ended in a
 * snapshot and a read not older than that snapshot still finds nothing, the transaction was rolled back and the hole is dead. No
 * clock takes part in this.
 */
public final class Sequencer {
    static final int EVENTS_PER_BATCH = 5_000;
    private static final int HOLES_PER_BATCH = 50_000;

    /** Called inside a batch between taking the lock and reading events: where tests let others overtake. */
    interface BeforeRead {
        void run(Connection connection) throws SQLException;
    }

    private final int limit;
    private final BeforeRead beforeRead;

    public Sequencer() {
        this(EVENTS_PER_BATCH, connection -> {});
    }

    Sequencer(int limit, BeforeRead beforeRead) {
        this.limit = limit;
        this.beforeRead = beforeRead;
    }

    /**
     * Runs one batch on this connection unless one is running anywhere.
     *
     * @throws SQLException nothing was placed, or (connection lost at commit) unknown; either way the next batch goes on correctly
     */
    public Batch run(Connection connection) throws SQLException {
        return run(connection, LedgerLock::tryExclusive);
    }

    /** As {@link #run(Connection)}, but waits up to a second for the lock: against being kept out for ever by others. */
    Batch runPatiently(Connection connection) throws SQLException {
        return run(connection, LedgerLock::waitExclusive);
    }

    Batch run(Connection connection, LedgerLock lock) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try {
            execute(connection, "set local transaction_timeout = '3s'");
            Batch batch = lock.take(connection) ? sequence(connection) : Batch.BUSY;
            if (batch.ran()) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return batch;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private Batch sequence(Connection connection) throws SQLException {
        var head = Head.read(connection);
        var holes = holes(connection);
        beforeRead.run(connection);
        var backlog = Backlog.read(connection, head.high(), holes, limit);
        var plan = BatchPlan.of(head.high(), holes, head.xmin(), backlog.globalIndexes(), backlog.complete(),
                HOLES_PER_BATCH);
        if (plan.changesNothing()) {
            return new Batch(true, head.position(), 0, plan.more());
        }
        write(connection, head, plan, backlog.events().subList(0, plan.placed()));
        return new Batch(true, head.position() + plan.placed(), plan.placed(), plan.more());
    }

    private static void write(Connection connection, Head head, BatchPlan plan, List<StoredEventRow> events)
            throws SQLException {
        var stamp = Stamp.draw(connection);
        closeHoles(connection, plan.closed());
        openHoles(connection, plan.opened(), stamp.bound());
        long position = head.position() + plan.placed();
        if (plan.placed() > 0) {
            insert(connection, head.position(), events, stamp.recordedAt());
            update(connection, "update ledger.head set recorded_at = ?", stamp.recordedAt());
            update(connection, "select pg_notify('" + LedgerChannel.NAME + "', ?)", Long.toString(position));
        }
        update(connection, "update ledger.head set position = ?, high = ?", position, plan.high());
    }

    private static void insert(Connection connection, long after, List<StoredEventRow> events,
            OffsetDateTime recordedAt)
            throws SQLException {
        var positions = new ArrayList<Long>();
        var hashes = new byte[events.size()][];
        for (var event : events) {
            long position = after + positions.size() + 1;
            hashes[positions.size()] = LedgerLeaf.of(position, event, recordedAt.toInstant()).hash();
            positions.add(position);
        }
        update(connection,
                """
                insert into ledger.entry (position, global_index, event_id, recorded_at, sequenced_at, leaf_hash)
                select position, global_index, event_id, ?, clock_timestamp(), leaf_hash
                from unnest(?, ?, ?, ?) as placed (position, global_index, event_id, leaf_hash)
                """,
                recordedAt,
                connection.createArrayOf("bigint", positions.toArray()),
                connection.createArrayOf("bigint", events.stream().map(StoredEventRow::globalIndex).toArray()),
                connection.createArrayOf("text", events.stream().map(StoredEventRow::getEventIdentifier).toArray()),
                connection.createArrayOf("bytea", hashes));
    }

    private static List<Hole> holes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select global_index, bound::text::bigint from ledger.hole");
                var rows = statement.executeQuery()) {
            var holes = new ArrayList<Hole>();
            while (rows.next()) {
                holes.add(new Hole(rows.getLong(1), rows.getLong(2)));
            }
            return holes;
        }
    }

    private static void closeHoles(Connection connection, List<Long> closed) throws SQLException {
        if (!closed.isEmpty()) {
            update(connection, "delete from ledger.hole where global_index = any (?)",
                    connection.createArrayOf("bigint", closed.toArray()));
        }
    }

    private static void openHoles(Connection connection, List<Long> opened, long bound) throws SQLException {
        if (!opened.isEmpty()) {
            update(connection, "insert into ledger.hole (global_index, bound) select unnest(?), ?::text::xid8",
                    connection.createArrayOf("bigint", opened.toArray()), Long.toString(bound));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * @param high highest global index looked at
     * @param xmin every transaction below it had ended when the head was read, that is before the events are read
     */
    private record Head(long position, long high, long xmin) {
        static Head read(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(
                    """
                    select position, high, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin,
                           pg_current_xact_id_if_assigned() is not null as too_early
                    from ledger.head
                    """); var rows = statement.executeQuery()) {
                rows.next();
                if (rows.getBoolean("too_early")) {
                    throw new IllegalStateException(
                            "The batch drew its transaction id before the read: live holes could be lost");
                }
                return new Head(rows.getLong("position"), rows.getLong("high"), rows.getLong("xmin"));
            }
        }
    }

    /**
     * Drawn only after the events were read.
     *
     * @param bound      this batch's transaction id, above that of every hole the read left
     * @param recordedAt the database's one clock, never earlier than what was recorded or promised before
     */
    private record Stamp(long bound, OffsetDateTime recordedAt) {
        static Stamp draw(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(
                    """
                    select pg_current_xact_id()::text::bigint, greatest(recorded_at, %s) from ledger.head
                    """.formatted(OneClock.SQL)); var rows = statement.executeQuery()) {
                rows.next();
                return new Stamp(rows.getLong(1), rows.getObject(2, OffsetDateTime.class));
            }
        }
    }
}
