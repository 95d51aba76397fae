package org.entente.api.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Calendars of the years 2029 to 2031 with arbitrary holidays and make-up days, each drawn from a seed. */
public final class RandomCalendars {
    private RandomCalendars() {}

    public static WorkingCalendar of(long seed) {
        Random random = new Random(seed);
        WorkingCalendar calendar = WorkingCalendar.empty(WorkingCalendar.DEFAULT_ID);
        for (int year = 2029; year <= 2031; year++) {
            calendar = calendar.withYear(year(year, random), year);
        }
        return calendar;
    }

    private static CalendarYear year(int year, Random random) {
        LocalDate last = LocalDate.of(year, 12, 31);
        List<DateRange> off = new ArrayList<>();
        List<LocalDate> makeUp = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            int draw = random.nextInt(40);
            if (draw == 0) {
                LocalDate end = day.plusDays(random.nextInt(12));
                off.add(new DateRange(day, end.isAfter(last) ? last : end));
                day = off.getLast().end();
            } else if (draw <= 10 && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                makeUp.add(day);
            }
        }
        return new CalendarYear(year, off, makeUp, "drawn " + year, year == 2031);
    }
}
