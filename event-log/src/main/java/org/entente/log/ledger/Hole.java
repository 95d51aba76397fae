package org.entente.log.ledger;

/**
 * A global index that was drawn but whose row nobody could see yet: its transaction is running, or was rolled back.
 *
 * @param bound a transaction id above that of whoever drew the index
 */
record Hole(long globalIndex, long bound) {}
