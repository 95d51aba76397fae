package org.entente.query.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/** One rebuild in the whole system at a time: a lock of a database session, gone with the server that held it. */
final class RebuildLock implements AutoCloseable {
    private static final long KEY = 0x7265_6275_696c_64L; // "rebuild"

    private final Connection session;

    private RebuildLock(Connection session) {
        this.session = session;
    }

    /** Empty if another rebuild has it. */
    static Optional<RebuildLock> take(DataSource source) {
        try {
            Connection session = source.getConnection();
            if (ask(session, "select pg_try_advisory_lock(")) {
                return Optional.of(new RebuildLock(session));
            }
            session.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock on rebuilds cannot be asked for", e);
        }
    }

    @Override
    public void close() {
        try (session) {
            ask(session, "select pg_advisory_unlock(");
        } catch (SQLException e) {
            // The session is dead, and its lock with it.
        }
    }

    private static boolean ask(Connection session, String function) throws SQLException {
        try (var statement = session.createStatement(); var row = statement.executeQuery(function + KEY + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
