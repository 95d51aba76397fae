package org.entente.api.calendar;

import java.time.LocalDate;

/**
 * A run of days, both ends included.
 *
 * @throws InvalidCalendarYear if it ends before it starts
 */
public record DateRange(LocalDate start, LocalDate end) {
    public DateRange {
        if (end.isBefore(start)) {
            throw new InvalidCalendarYear("the range from " + start + " ends before it starts, on " + end);
        }
    }

    public static DateRange of(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }
}
