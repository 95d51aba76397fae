package org.entente.api.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

import org.entente.api.calendar.CalendarDay;
import org.entente.api.calendar.WorkingCalendar;

/** A clock that runs only during some part of each working day. */
record RunningHours(WorkingCalendar calendar, Function<LocalDate, Instant> begin, Function<LocalDate, Instant> end) {
    static RunningHours ofOffice(WorkingCalendar calendar) {
        return new RunningHours(calendar, calendar::opening, calendar::closeOfBusiness);
    }

    static RunningHours ofWholeWorkingDays(WorkingCalendar calendar) {
        Function<LocalDate, Instant> midnight = day -> day.atStartOfDay(calendar.zone()).toInstant();
        return new RunningHours(calendar, midnight, day -> midnight.apply(day.plusDays(1)));
    }

    /** A budget that is used up exactly at the end of a day's part is due at that end, not at the next beginning. */
    DueTime due(int hours, Instant from) {
        Duration budget = Duration.ofHours(hours);
        Duration used = Duration.ZERO;
        DayTally tally = new DayTally(calendar);
        for (LocalDate date = calendar.dateOf(from);; date = date.plusDays(1)) {
            CalendarDay day = calendar.causeOf(date);
            Instant begins = later(from, begin.apply(date));
            Duration runs = Duration.between(begins, end.apply(date));
            if (!day.working() || !runs.isPositive()) {
                tally.skip(day);
            } else if (used.plus(runs).compareTo(budget) >= 0) {
                tally.count(day, hours);
                return tally.dueAt(begins.plus(budget.minus(used)));
            } else {
                used = used.plus(runs);
                tally.count(day, Math.toIntExact(used.toHours()));
            }
        }
    }

    /** How long the clock runs between two moments; nothing if the second is not after the first. */
    Duration between(Instant from, Instant to) {
        Duration runs = Duration.ZERO;
        for (LocalDate date = calendar.dateOf(from); !date.isAfter(calendar.dateOf(to)); date = date.plusDays(1)) {
            Duration part = Duration.between(later(from, begin.apply(date)), earlier(to, end.apply(date)));
            runs = calendar.isWorkingDay(date) && part.isPositive() ? runs.plus(part) : runs;
        }
        return runs;
    }

    /** The last moment from which the clock still runs so long until then. */
    Instant before(Instant then, Duration left) {
        Duration missing = left;
        for (LocalDate date = calendar.dateOf(then);; date = date.minusDays(1)) {
            Instant ends = earlier(then, end.apply(date));
            Duration part = Duration.between(begin.apply(date), ends);
            if (calendar.isWorkingDay(date) && part.isPositive()) {
                if (part.compareTo(missing) >= 0) {
                    return ends.minus(missing);
                }
                missing = missing.minus(part);
            }
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
