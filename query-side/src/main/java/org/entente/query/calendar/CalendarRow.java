package org.entente.query.calendar;

import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A calendar and everything ever published of it, in order; {@code version} is that of its stream. */
public record CalendarRow(String id, long version, List<Publication> publications) {
    /** A year's table or the office hours, never both; several may share a version. */
    public record Publication(long version, Instant at, String publisher, @Nullable CalendarYear year,
            @Nullable OfficeHours hours) {}

    public CalendarRow {
        publications = List.copyOf(publications);
    }

    /** The calendar version published last. */
    public long latest() {
        return publications.isEmpty() ? 0 : publications.getLast().version();
    }

    /** The calendar as it was in that version. */
    public WorkingCalendar at(long asked) {
        WorkingCalendar calendar = WorkingCalendar.empty(id);
        for (Publication one : publications) {
            CalendarYear year = one.year();
            OfficeHours hours = one.hours();
            if (one.version() > asked) {
                break;
            }
            if (year != null) {
                calendar = calendar.withYear(year, one.version());
            }
            if (hours != null) {
                calendar = calendar.withHours(hours, one.version());
            }
        }
        return calendar;
    }
}
