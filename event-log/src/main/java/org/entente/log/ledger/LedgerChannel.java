package org.entente.log.ledger;

/** The notification channel of the ledger. */
final class LedgerChannel {
    /** Payload: the new head position as decimal digits, or {@code look:<node>} for "an event was committed, look again". */
    static final String NAME = "entente_ledger";

    private LedgerChannel() {}
}
