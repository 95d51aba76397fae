package org.entente.query.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.OfficeHours;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.query.web.Versioned;

/**
 * A calendar in one version and everything published of it so far.
 *
 * @param version         of its stream: what a publication names by If-Match
 * @param calendarVersion what obligations name
 * @param publications    all of them, withdrawn ones included
 * @param upcoming        what takes force later
 */
public record CalendarView(String id, long version, long calendarVersion, ZoneId zone, OfficeHours officeHours,
        List<YearView> years, List<CalendarRow.Publication> publications, List<CalendarRow.Publication> upcoming)
        implements Versioned {
    /** The table of a year and how many of its days are worked. */
    public record YearView(CalendarYear table, int workingDays) {}

    static CalendarView of(CalendarRow row, WorkingCalendar calendar, Instant now) {
        Collection<CalendarYear> tables = calendar.years().values();
        return new CalendarView(row.id(), row.version(), calendar.version(), calendar.zone(), calendar.hours(),
                tables.stream().map(table -> new YearView(table, calendar.workingDays(table.year()))).toList(),
                row.publications(), row.publications().stream().filter(one -> one.isUpcoming(now)).toList());
    }
}
