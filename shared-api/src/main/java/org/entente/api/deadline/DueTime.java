package org.entente.api.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A computed due moment and how it came about. An act strictly before {@code dueAt} is in time (handbook 1.7).
 *
 * @param calendarVersion the version of the calendar that was asked
 * @param days            every day looked at, in the order of counting; empty for elapsed hours and minutes
 * @param provisional     one of these days belongs to a provisional year, so the moment may still be rebased
 */
public record DueTime(Instant dueAt, long calendarVersion, List<CountedDay> days, boolean provisional) {
    public DueTime {
        days = List.copyOf(days);
    }
}
