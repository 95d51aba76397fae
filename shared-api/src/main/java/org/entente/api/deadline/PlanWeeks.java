package org.entente.api.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.WorkingCalendar;

/**
 * The numbered weeks of a plan (handbook 1.4): week n runs from Monday to Sunday, n − 1 weeks after week 1.
 *
 * @param weekOne the Monday of week 1
 * @throws IllegalArgumentException if that is not a Monday
 */
public record PlanWeeks(LocalDate weekOne) {
    /** About twenty years; no plan is longer. */
    public static final int LAST_WEEK = 1_040;

    public PlanWeeks {
        if (weekOne.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("week 1 begins on a Monday: " + weekOne);
        }
    }

    /** The default: week 1 begins on the first Monday after the day on which the plan takes effect. */
    public static PlanWeeks afterTakingEffectOn(LocalDate day) {
        return new PlanWeeks(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    public DateRange span(int week) {
        return span(week, week);
    }

    /** Monday of the first to Sunday of the last week. */
    public DateRange span(int firstWeek, int lastWeek) {
        if (firstWeek < 1 || lastWeek > LAST_WEEK || lastWeek < firstWeek) {
            throw new IllegalArgumentException(
                    "a period is from week 1 to " + LAST_WEEK + " in order: " + firstWeek + "–" + lastWeek);
        }
        return new DateRange(weekOne.plusWeeks(firstWeek - 1L), weekOne.plusWeeks(lastWeek).minusDays(1));
    }

    /** The first working day of the period, make-up days included; none if the whole period is off. */
    public Optional<LocalDate> plannedStart(int firstWeek, int lastWeek, WorkingCalendar calendar) {
        DateRange span = span(firstWeek, lastWeek);
        return span.start().datesUntil(span.end().plusDays(1)).filter(calendar::isWorkingDay).findFirst();
    }

    /** The last working day of the period, make-up days included; none if the whole period is off. */
    public Optional<LocalDate> plannedEnd(int firstWeek, int lastWeek, WorkingCalendar calendar) {
        DateRange span = span(firstWeek, lastWeek);
        for (LocalDate day = span.end(); !day.isBefore(span.start()); day = day.minusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The number of the week in which this day lies; 0 and below lie before week 1. */
    public int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(weekOne, day), 7L)) + 1;
    }
}
