package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The advisory lock of the ledger, held to the end of the transaction. A batch takes it exclusively. It is never a row lock: that
 * would draw the transaction id before the events are read, and the bound of holes would be too low.
 */
@FunctionalInterface
interface LedgerLock {
    long KEY = 0x656e_7465_6e74_65L; // "entente"

    /** Whether the lock was got. */
    boolean take(Connection connection) throws SQLException;

    static boolean tryExclusive(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_xact_lock(" + KEY + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    static boolean waitExclusive(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '1s'");
            statement.execute("select pg_advisory_xact_lock(" + KEY + ")");
            return true;
        }
    }

    /** Waits for a running batch, then keeps others from starting. */
    static boolean waitShared(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock_shared(" + KEY + ")");
            return true;
        }
    }
}
