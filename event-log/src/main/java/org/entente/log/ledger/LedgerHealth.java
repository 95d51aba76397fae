package org.entente.log.ledger;

import java.util.Optional;

/**
 * Whether a part of the ledger works right now.
 *
 * @param running   between start and stop
 * @param lastError what failed last, empty once it works again
 */
public record LedgerHealth(boolean running, Optional<Exception> lastError) {
    public boolean isUp() {
        return running && lastError.isEmpty();
    }
}
