package org.entente.log.store;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL meant by an error: Axon's default resolver never recognises its duplicate keys. */
final class SqlFaults {
    static final String DUPLICATE_KEY = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlFaults() {}

    static boolean isDuplicateOf(SQLException e, String constraint) {
        return DUPLICATE_KEY.equals(e.getSQLState()) && constraint.equals(constraintOf(e));
    }

    static boolean isLockTimeout(SQLException e) {
        return LOCK_NOT_AVAILABLE.equals(e.getSQLState());
    }

    /** A batch hides the server's message behind its own exception. */
    private static @Nullable String constraintOf(SQLException e) {
        for (Throwable fault = e; fault != null; fault = fault.getCause()) {
            if (fault instanceof PSQLException server) {
                ServerErrorMessage message = server.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }
}
