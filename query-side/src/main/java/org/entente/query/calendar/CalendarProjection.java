package org.entente.query.calendar;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.query.view.Columns;
import org.entente.query.view.Snapshot;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which days are worked, by which version of the calendar. */
@Configuration(proxyBeanMethods = false)
public class CalendarProjection {
    public static final View<CalendarRow> CALENDARS = new View<>("calendar", CalendarRow.class, 2, new CalendarFold(),
            Columns.none());

    @Bean
    View<CalendarRow> calendarView() {
        return CALENDARS;
    }

    /** A calendar in one of its versions; one that knows no year if nothing was published yet. */
    public static WorkingCalendar of(Snapshot at, String calendar, long version) {
        return at.one(CALENDARS, calendar).map(row -> row.at(version)).orElseGet(() -> WorkingCalendar.empty(calendar));
    }

    /** The company's own calendar as it is in force in this snapshot. */
    public static WorkingCalendar inForce(Snapshot at) {
        return at.one(CALENDARS, WorkingCalendar.DEFAULT_ID).map(row -> row.inForce(at.now()))
                .orElseGet(() -> WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID));
    }
}
