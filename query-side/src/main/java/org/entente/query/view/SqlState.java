package org.entente.query.view;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What PostgreSQL said was wrong. Spring's translation leaves some of its codes uncategorised. */
enum SqlState {
    /** A lock was not got in the time set for it. */
    LOCK_NOT_AVAILABLE("55P03"),
    /** Chosen as the victim, or not serialisable: the same again may well succeed. */
    CONFLICT("40P01", "40001"),
    /** A table or schema is not there. */
    UNDEFINED("42P01", "3F000");

    private final Set<String> codes;

    SqlState(String... codes) {
        this.codes = Set.of(codes);
    }

    boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && codes.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
