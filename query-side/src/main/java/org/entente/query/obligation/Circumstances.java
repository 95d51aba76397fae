package org.entente.query.obligation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a due moment rests on beside trigger and budget.
 *
 * @param meeting when the meeting begins before which something is owed
 * @param weekOne the Monday of the plan's week 1, or of the week that an approved change gives for its new tasks
 * @param carried the due moment that goes on from before, such as that of a reopened issue
 */
record Circumstances(@Nullable Instant meeting, @Nullable LocalDate weekOne, @Nullable Instant carried) {
    static final Circumstances NONE = new Circumstances(null, null, null);
}
