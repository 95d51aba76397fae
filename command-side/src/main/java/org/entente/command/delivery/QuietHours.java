package org.entente.command.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.notice.NoticeUrgency;
import org.entente.command.delivery.Preference.Way;

/**
 * Rule NTC-7: what is not urgent goes out while work is done; what comes at night, on a rest day, or for the digest waits for the next
 * morning of a working day. What is urgent or critical never waits.
 *
 * @param from when the evening begins
 * @param to   when the morning begins
 */
record QuietHours(LocalTime from, LocalTime to) {
    /** Until when it is held back; empty if it goes out at once. */
    Optional<Instant> heldUntil(NoticeUrgency urgency, Way way, Instant now, WorkingCalendar calendar) {
        if (urgency.neverWaits() || way == Way.EMAIL && isWorkTime(now, calendar)) {
            return Optional.empty();
        }
        return Optional.of(nextMorning(now, calendar));
    }

    private boolean isWorkTime(Instant now, WorkingCalendar calendar) {
        LocalTime time = now.atZone(calendar.zone()).toLocalTime();
        boolean quiet = from.isAfter(to)
                ? !time.isBefore(from) || time.isBefore(to)
                : !time.isBefore(from) && time.isBefore(to);
        return !quiet && isWorked(calendar.dateOf(now), calendar);
    }

    /** The first morning of a working day that is still to come. */
    private Instant nextMorning(Instant now, WorkingCalendar calendar) {
        LocalDate day = calendar.dateOf(now);
        while (!isWorked(day, calendar) || !morning(day, calendar).isAfter(now)) {
            day = day.plusDays(1);
        }
        return morning(day, calendar);
    }

    private Instant morning(LocalDate day, WorkingCalendar calendar) {
        return day.atTime(to).atZone(calendar.zone()).toInstant();
    }

    /** A day of a year without a table is taken for worked: a notice is better early than never. */
    private static boolean isWorked(LocalDate day, WorkingCalendar calendar) {
        try {
            return calendar.isWorkingDay(day);
        } catch (UnknownCalendarYear unknown) {
            return true;
        }
    }
}
