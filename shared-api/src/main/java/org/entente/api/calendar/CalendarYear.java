package org.entente.api.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days off and the make-up working days of one year (handbook 3.2), sorted by date.
 *
 * @param off         runs of days off inside the year, not overlapping
 * @param makeUp      Saturdays and Sundays of the year that are worked, none of them off
 * @param source      the notice that the table comes from
 * @param provisional published by an administrator until the official table exists (handbook 3.1-6)
 * @throws InvalidCalendarYear if the table breaks one of these rules
 */
public record CalendarYear(int year, List<DateRange> off, List<LocalDate> makeUp, String source, boolean provisional) {
    public static final int FIRST_YEAR = 1950;
    public static final int LAST_YEAR = 2199;
    public static final int LONGEST_SOURCE = 200;

    public CalendarYear {
        off = off.stream().sorted(Comparator.comparing(DateRange::start)).toList();
        makeUp = makeUp.stream().sorted().toList();
        source = source.strip();
        refuseIf(year < FIRST_YEAR || year > LAST_YEAR,
                "the year " + year + " is outside " + FIRST_YEAR + "–" + LAST_YEAR);
        refuseIf(source.isEmpty(), "the table of " + year + " must name its source");
        refuseIf(source.length() > LONGEST_SOURCE, "the source is longer than " + LONGEST_SOURCE + " characters");
        checkDaysOff(year, off);
        checkMakeUpDays(year, makeUp, off);
    }

    /** Monday to Friday with 1 January off, until the official table is published (handbook 3.1-6). */
    public static CalendarYear provisional(int year) {
        refuseIf(year < FIRST_YEAR || year > LAST_YEAR,
                "the year " + year + " is outside " + FIRST_YEAR + "–" + LAST_YEAR);
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return new CalendarYear(year, List.of(new DateRange(newYear, newYear)), List.of(),
                "provisional: Monday–Friday, 1 January off", true);
    }

    /** The day by this table. */
    public CalendarDay day(LocalDate date) {
        if (date.getYear() != year) {
            throw new UnknownCalendarYear(date.getYear());
        }
        return new CalendarDay(date, causeOf(date), source, provisional);
    }

    // Rule CAL-4: Monday to Friday that is not a day off, or a make-up day.
    private DayCause causeOf(LocalDate date) {
        if (makeUp.contains(date)) {
            return DayCause.MAKE_UP_DAY;
        }
        if (off.stream().anyMatch(range -> range.contains(date))) {
            return DayCause.DAY_OFF;
        }
        return isWeekend(date) ? DayCause.WEEKEND : DayCause.WEEKDAY;
    }

    private static void checkDaysOff(int year, List<DateRange> sorted) {
        LocalDate lastEnd = LocalDate.MIN;
        for (DateRange range : sorted) {
            refuseIf(range.start().getYear() != year || range.end().getYear() != year,
                    "the days off " + range.start() + " to " + range.end() + " are not inside " + year);
            refuseIf(!range.start().isAfter(lastEnd), "two runs of days off overlap on " + range.start());
            lastEnd = range.end();
        }
    }

    private static void checkMakeUpDays(int year, List<LocalDate> makeUp, List<DateRange> off) {
        Set<LocalDate> seen = new HashSet<>();
        for (LocalDate date : makeUp) {
            refuseIf(date.getYear() != year, "the make-up day " + date + " is not inside " + year);
            refuseIf(!isWeekend(date), "the make-up day " + date + " is not a Saturday or Sunday");
            refuseIf(off.stream().anyMatch(range -> range.contains(date)),
                    "the make-up day " + date + " is also a day off");
            refuseIf(!seen.add(date), "the make-up day " + date + " is named twice");
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static void refuseIf(boolean broken, String message) {
        if (broken) {
            throw new InvalidCalendarYear(message);
        }
    }
}
