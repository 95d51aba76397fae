package org.entente.query.view;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the read side stands.
 *
 * @param position where the views stand
 * @param head     where the ledger stands
 * @param failure  why it does not go on; null if it does
 * @param unfilled views that answer nothing until a rebuild is done
 */
public record ReadStatus(String name, long position, long head, @Nullable Failure failure, List<String> unfilled) {
    /** It stopped before this position, last tried at that time. */
    public record Failure(long position, @Nullable String view, String error, Instant at) {}

    public boolean isUp() {
        return failure == null;
    }
}
