package org.entente.log.ledger;

/** The notification channel of the ledger. */
final class LedgerChannel {
    /** Payload: the new head position as decimal digits, or {@link #LOOK} and the name of a node that has appended something. */
    static final String NAME = "entente_ledger";
    static final String LOOK = "look:";

    private LedgerChannel() {}
}
