package org.entente.log.ledger;

/**
 * How one attempt to sequence ended.
 *
 * @param ran    false if another batch held the lock; then nothing else is known
 * @param head   the last position given
 * @param placed how many events got a position
 * @param more   whether another batch will find something at once
 */
public record Batch(boolean ran, long head, int placed, boolean more) {
    static final Batch BUSY = new Batch(false, 0, 0, false);
}
