package org.entente.log.ledger;

/** The ledger could not be read: the database is away or refused. */
public final class LedgerReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
