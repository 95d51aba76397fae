package org.entente.query.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.deadline.Standstill;
import org.jspecify.annotations.Nullable;

/**
 * What a due moment rests on beside trigger and budget.
 *
 * @param meeting    when the meeting begins before which something is owed
 * @param weekOne    the Monday of the plan's week 1, or of the week that an approved change gives for its new tasks
 * @param carried    the due moment that goes on from before, such as that of a reopened issue
 * @param since      from when the budget counts, where that is not the opening: the first opening of a reopened issue's limit
 * @param standstill for how long the clock stood still by then
 * @param stood      while the clock of an issue's solution stood still, the earliest standstill first
 */
record Circumstances(@Nullable Instant meeting, @Nullable LocalDate weekOne, @Nullable Instant carried,
        @Nullable Instant since, Duration standstill, List<Standstill> stood) {
    static final Circumstances NONE = new Circumstances(null, null, null, null, Duration.ZERO, List.of());

    Circumstances {
        stood = List.copyOf(stood);
    }

    static Circumstances meeting(@Nullable Instant begins) {
        return new Circumstances(begins, null, null, null, Duration.ZERO, List.of());
    }

    static Circumstances weekOne(@Nullable LocalDate monday) {
        return new Circumstances(null, monday, null, null, Duration.ZERO, List.of());
    }

    /** A clock that goes on after a reopening. */
    static Circumstances goingOn(Instant due, Instant since) {
        return new Circumstances(null, null, due, since, Duration.ZERO, List.of());
    }

    /** As it was when the obligation was opened. */
    Circumstances opening() {
        return new Circumstances(meeting, weekOne, carried, null, Duration.ZERO, List.of());
    }

    /** As it is after more moves. */
    Circumstances later(Duration more) {
        return new Circumstances(meeting, weekOne, carried, since, standstill.plus(more), stood);
    }

    /** As it is when the clock of a solution has stood still so. */
    Circumstances having(List<Standstill> standstills) {
        return new Circumstances(meeting, weekOne, carried, since, Duration.ZERO, standstills);
    }
}
