package org.entente.api.calendar;

import java.time.LocalDate;

/**
 * One day as a calendar sees it.
 *
 * @param source      the notice whose table decided
 * @param provisional the table is a stand-in until the official one is published (handbook 3.1-6)
 */
public record CalendarDay(LocalDate date, DayCause cause, String source, boolean provisional) {
    public boolean working() {
        return cause.working();
    }
}
