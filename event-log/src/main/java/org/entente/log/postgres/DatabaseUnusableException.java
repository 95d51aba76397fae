package org.entente.log.postgres;

import org.jspecify.annotations.Nullable;

/** The database must not or cannot be used as it is; the message says what a person has to change. */
public final class DatabaseUnusableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DatabaseUnusableException(String message) {
        this(message, null);
    }

    DatabaseUnusableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
