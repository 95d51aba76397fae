package org.entente.api.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.entente.api.calendar.WorkingCalendar;

/** When a drill begins: at this time of the next day of that kind. */
public record DrillStart(DrillDay on, LocalTime at) {
    /**
     * The first such moment that has not passed.
     *
     * @throws org.entente.api.calendar.UnknownCalendarYear if no such day lies in the years that the calendar knows
     */
    public Instant next(Instant now, WorkingCalendar calendar) {
        LocalDate day = calendar.dateOf(now);
        while (!on.is(day, calendar) || moment(day, calendar).isBefore(now)) {
            day = day.plusDays(1);
        }
        return moment(day, calendar);
    }

    private Instant moment(LocalDate day, WorkingCalendar calendar) {
        return day.atTime(at).atZone(calendar.zone()).toInstant();
    }
}
