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
    DueTime due(int amount, Duration unit, Instant from) {
        Duration budget = unit.multipliedBy(amount);
        Duration used = Duration.ZERO;
        DayTally tally = new DayTally(calendar);
        for (LocalDate date = calendar.dateOf(from);; date = date.plusDays(1)) {
            CalendarDay day = calendar.causeOf(date);
            Instant begins = later(from, begin.apply(date));
            Duration runs = Duration.between(begins, end.apply(date));
            if (!day.working() || !runs.isPositive()) {
                tally.skip(day);
            } else if (used.plus(runs).compareTo(budget) >= 0) {
                tally.count(day, amount);
                return tally.dueAt(begins.plus(budget.minus(used)));
            } else {
                used = used.plus(runs);
                tally.count(day, Math.toIntExact(used.dividedBy(unit)));
            }
        }
    }

    /** How long the clock runs between two moments; nothing if the second is not after the first. */
    Duration between(Instant from, Instant to) {
        Duration all = Duration.ZERO;
        for (LocalDate date = calendar.dateOf(from); begin.apply(date).isBefore(to); date = date.plusDays(1)) {
            all = all.plus(runsOn(date, from, to));
        }
        return all;
    }

    /** When so much time has run. */
    Instant after(Duration time, Instant from) {
        Duration left = time;
        for (LocalDate date = calendar.dateOf(from);; date = date.plusDays(1)) {
            Duration runs = runsOn(date, from, end.apply(date));
            if (runs.isPositive() && runs.compareTo(left) >= 0) {
                return later(from, begin.apply(date)).plus(left);
            }
            left = left.minus(runs);
        }
    }

    /** The last moment from which the clock still runs so long until then. */
    Instant before(Instant then, Duration time) {
        Duration left = time;
        for (LocalDate date = calendar.dateOf(then);; date = date.minusDays(1)) {
            Duration runs = runsOn(date, begin.apply(date), then);
            if (runs.isPositive() && runs.compareTo(left) >= 0) {
                return earlier(then, end.apply(date)).minus(left);
            }
            left = left.minus(runs);
        }
    }

    private Duration runsOn(LocalDate date, Instant from, Instant to) {
        if (!calendar.isWorkingDay(date)) {
            return Duration.ZERO;
        }
        Duration runs = Duration.between(later(from, begin.apply(date)), earlier(to, end.apply(date)));
        return runs.isNegative() ? Duration.ZERO : runs;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
