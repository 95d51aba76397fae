package org.entente.api.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Working day arithmetic over arbitrary tables, against an oracle that knows the tables only as sets of days. */
class WorkingCalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2029-01-01");

    @Property
    void adding_agrees_with_counting_day_by_day(@ForAll long seed, @ForAll @IntRange(max = 700) int offset,
            @ForAll @IntRange(max = 60) int n) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        LocalDate start = FIRST.plusDays(offset);

        LocalDate end = calendar.plusWorkingDays(start, n);

        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(day -> worked(calendar, day))).hasSize(n);
        assertThat(n == 0 ? end.equals(start) : worked(calendar, end)).isTrue();
    }

    @Property
    void subtracting_agrees_with_counting_day_by_day(@ForAll long seed,
            @ForAll @IntRange(min = 395, max = 1000) int offset, @ForAll @IntRange(max = 60) int n) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        LocalDate start = FIRST.plusDays(offset);

        LocalDate end = calendar.minusWorkingDays(start, n);

        assertThat(end.datesUntil(start).filter(day -> worked(calendar, day))).hasSize(n);
        assertThat(n == 0 ? end.equals(start) : worked(calendar, end)).isTrue();
    }

    @Property
    void subtracting_undoes_adding_on_working_days(@ForAll long seed, @ForAll @IntRange(max = 700) int offset,
            @ForAll @IntRange(max = 60) int n) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        LocalDate start = FIRST.plusDays(offset);
        Assume.that(calendar.isWorkingDay(start));

        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(start, n), n)).isEqualTo(start);
    }

    @Property
    void the_cause_says_why_a_day_is_worked(@ForAll long seed, @ForAll @IntRange(max = 1094) int offset) {
        WorkingCalendar calendar = RandomCalendars.of(seed);
        LocalDate date = FIRST.plusDays(offset);
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;

        CalendarDay day = calendar.causeOf(date);

        assertThat(day.working()).isEqualTo(worked(calendar, date));
        assertThat(day.provisional()).isEqualTo(date.getYear() == 2031);
        assertThat(day.source()).isEqualTo("drawn " + date.getYear());
        switch (day.cause()) {
            case WEEKDAY -> assertThat(weekend).isFalse();
            case MAKE_UP_DAY, WEEKEND -> assertThat(weekend).isTrue();
            case DAY_OFF -> assertThat(off(calendar, date)).isTrue();
        }
    }

    private static boolean worked(WorkingCalendar calendar, LocalDate day) {
        CalendarYear table = calendar.years().get(day.getYear());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off(calendar, day) || table.makeUp().contains(day);
    }

    private static boolean off(WorkingCalendar calendar, LocalDate day) {
        return calendar.years().get(day.getYear()).off().stream()
                .flatMap(range -> range.start().datesUntil(range.end().plusDays(1)))
                .anyMatch(day::equals);
    }
}
