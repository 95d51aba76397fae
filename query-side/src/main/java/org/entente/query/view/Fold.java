package org.entente.query.view;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * The rule of a view, pure: the same events give the same rows, live, in a rebuild and at any position.
 *
 * @param <R> the row: an immutable record that survives JSON unchanged, its collections in a defined order
 */
public interface Fold<R> {
    /** The rows this event may touch; decided by the event alone, never by rows. Most events: none. */
    Collection<String> keys(LedgerEvent event);

    /**
     * The row after this event: the same object or an equal one if nothing changes, null if there is no such row (any more).
     *
     * @param row the row before, or null if there was none
     */
    @Nullable
    R fold(String key, @Nullable R row, LedgerEvent event);
}
