package org.entente.query.rollup;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.query.task.TaskRow;

/** By how many working days an item comes later than approved. */
record Slippage(WorkingCalendar calendar) {
    /** The day it ended; while it is open the day promised, or else the baseline. */
    LocalDate forecastEnd(TaskRow row) {
        Instant completedAt = row.completedAt();
        if (completedAt != null) {
            return calendar.dateOf(completedAt);
        }
        LocalDate promised = row.commitment();
        return promised == null ? row.baseline() : promised;
    }

    /** From the baseline end to the forecast; negative if it comes earlier. */
    int of(TaskRow row) {
        LocalDate forecast = forecastEnd(row);
        return forecast.isBefore(row.baseline())
                ? -workingDays(forecast, row.baseline())
                : workingDays(row.baseline(), forecast);
    }

    /** Days of a year without a table count as they come, so that a far promise hinders no roll-up. */
    private int workingDays(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorked).count());
    }

    private boolean isWorked(LocalDate day) {
        try {
            return calendar.isWorkingDay(day);
        } catch (UnknownCalendarYear unknown) {
            return day.getDayOfWeek().getValue() <= 5;
        }
    }
}
