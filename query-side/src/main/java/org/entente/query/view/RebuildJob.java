package org.entente.query.view;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A rebuild of all views, as it is recorded.
 *
 * @param state    {@code running}, {@code done}, {@code failed}, or {@code interrupted} by the end of its server
 * @param position folded up to here
 * @param target   where the live views stood when last looked at
 */
public record RebuildJob(String id, String state, long position, long target, Instant startedAt, Instant touchedAt,
        @Nullable String error) {
    public boolean isRunning() {
        return state.equals("running");
    }

    /** At the pace so far; null if it is not running or has no pace yet. */
    public @Nullable Long secondsLeft() {
        long millis = Duration.between(startedAt, touchedAt).toMillis();
        return isRunning() && position > 0 && millis > 0 ? (target - position) * millis / position / 1000 : null;
    }
}
