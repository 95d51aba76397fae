package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.entente.log.clock.OneClock;

/**
 * Turns a moment into a position, once and for all: after the answer nothing is ever recorded at or before that moment.
 *
 * <p>
 * {@code ledger.head.recorded_at} is a floor: no later entry is recorded earlier. A moment below the floor is settled. At or above
 * it, first a running batch is waited for, because it may have taken its time already. Then the floor is raised to one microsecond
 * after the moment, which is a promise that every later batch keeps. Without it an event could still be recorded at that very
 * microsecond: in a drill, where time stands still, that would be the rule, and a database clock set back would do the same.
 */
final class AsOf {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final DataSource source;

    AsOf(DataSource source) {
        this.source = source;
    }

    /**
     * @return the last position recorded at or before the instant, 0 if none
     * @throws FutureInstant if the database's one clock has not reached it
     */
    long positionAt(Instant instant) {
        OffsetDateTime moment = timestamp(instant);
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                settle(connection, moment);
                long position = lastRecordedBy(connection, moment);
                connection.commit();
                return position;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LedgerReadException("The position at " + instant + " could not be read", e);
        }
    }

    private static void settle(Connection connection, OffsetDateTime moment) throws SQLException {
        execute(connection, "set local transaction_timeout = '5s'");
        if (isSettled(connection, moment)) {
            return;
        }
        LedgerLock.waitShared(connection);
        if (!isSettled(connection, moment)) {
            refuseFuture(connection, moment);
            try (var promise = connection
                    .prepareStatement("update ledger.head set recorded_at = greatest(recorded_at, ?)")) {
                promise.setObject(1, moment.plus(1, ChronoUnit.MICROS));
                promise.executeUpdate();
            }
        }
    }

    private static boolean isSettled(Connection connection, OffsetDateTime moment) throws SQLException {
        try (var select = connection.prepareStatement("select ? < recorded_at from ledger.head")) {
            select.setObject(1, moment);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void refuseFuture(Connection connection, OffsetDateTime moment) throws SQLException {
        try (var select = connection.createStatement(); var row = select.executeQuery("select " + OneClock.SQL)) {
            row.next();
            var now = row.getObject(1, OffsetDateTime.class);
            if (moment.isAfter(now)) {
                throw new FutureInstant(moment.toInstant(), now.toInstant());
            }
        }
    }

    private static long lastRecordedBy(Connection connection, OffsetDateTime moment) throws SQLException {
        try (var select = connection.prepareStatement(
                """
                select position from ledger.entry where recorded_at <= ? order by recorded_at desc, position desc limit 1
                """)) {
            select.setObject(1, moment);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Cut to the microsecond: no entry lies between. */
    private static OffsetDateTime timestamp(Instant instant) {
        Instant bounded = instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
        return bounded.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
