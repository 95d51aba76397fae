package org.entente.api.drill;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

import org.entente.api.calendar.DayCause;
import org.entente.api.calendar.WorkingCalendar;

import com.fasterxml.jackson.annotation.JsonValue;

/** On which kind of day a drill begins: what makes an emergency hard is often when it comes. */
public enum DrillDay {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    WORKING_DAY,
    /** Any day that is not worked. */
    REST_DAY,
    /** A day off by the official notice. */
    HOLIDAY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws org.entente.api.calendar.UnknownCalendarYear if the calendar does not know the day */
    public boolean is(LocalDate day, WorkingCalendar calendar) {
        return switch (this) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
                day.getDayOfWeek() == DayOfWeek.valueOf(name());
            case WORKING_DAY -> calendar.isWorkingDay(day);
            case REST_DAY -> !calendar.isWorkingDay(day);
            case HOLIDAY -> calendar.causeOf(day).cause() == DayCause.DAY_OFF;
        };
    }
}
