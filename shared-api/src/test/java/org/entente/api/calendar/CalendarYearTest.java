package org.entente.api.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Handbook 3.1-1, 3.1-6: a year's table is refused when it contradicts itself. */
class CalendarYearTest {
    private static final DateRange NEW_YEAR = DateRange.of("2027-01-01", "2027-01-03");
    private static final DateRange YEAR_END = DateRange.of("2027-12-30", "2027-12-31");
    private static final LocalDate SATURDAY = LocalDate.parse("2027-01-09");
    private static final LocalDate SUNDAY = LocalDate.parse("2027-01-10");

    @Test
    void a_table_is_kept_sorted_by_date() {
        CalendarYear year = new CalendarYear(2027, List.of(YEAR_END, NEW_YEAR), List.of(SUNDAY, SATURDAY), " notice ",
                false);

        assertThat(year.off()).containsExactly(NEW_YEAR, YEAR_END);
        assertThat(year.makeUp()).containsExactly(SATURDAY, SUNDAY);
        assertThat(year.source()).isEqualTo("notice");
    }

    @Test
    void the_lists_of_a_table_cannot_be_changed_from_outside() {
        List<DateRange> off = new ArrayList<>(List.of(NEW_YEAR));
        CalendarYear year = new CalendarYear(2027, off, List.of(), "notice", false);

        off.clear();

        assertThat(year.off()).containsExactly(NEW_YEAR);
        assertThatThrownBy(() -> year.makeUp().add(SUNDAY)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void neighbouring_runs_of_days_off_do_not_overlap() {
        CalendarYear year = table(NEW_YEAR, DateRange.of("2027-01-04", "2027-01-04"));

        assertThat(year.day(LocalDate.parse("2027-01-04")).cause()).isEqualTo(DayCause.DAY_OFF);
        assertThat(year.day(LocalDate.parse("2027-01-05")).cause()).isEqualTo(DayCause.WEEKDAY);
    }

    static Stream<Arguments> brokenRuns() {
        return Stream.of(
                Arguments.of(List.of(DateRange.of("2026-12-31", "2027-01-02")), "are not inside 2027"),
                Arguments.of(List.of(DateRange.of("2027-12-30", "2028-01-01")), "are not inside 2027"),
                Arguments.of(List.of(NEW_YEAR, DateRange.of("2027-01-03", "2027-01-05")), "overlap on 2027-01-03"),
                Arguments.of(List.of(NEW_YEAR, NEW_YEAR), "overlap on 2027-01-01"));
    }

    @ParameterizedTest
    @MethodSource("brokenRuns")
    void broken_runs_of_days_off_are_refused(List<DateRange> off, String reason) {
        assertThatThrownBy(() -> new CalendarYear(2027, off, List.of(), "notice", false))
                .isInstanceOf(InvalidCalendarYear.class).hasMessageContaining(reason);
    }

    static Stream<Arguments> brokenMakeUpDays() {
        return Stream.of(
                Arguments.of(List.of(LocalDate.parse("2027-01-08")), "2027-01-08 is not a Saturday or Sunday"),
                Arguments.of(List.of(LocalDate.parse("2027-01-11")), "2027-01-11 is not a Saturday or Sunday"),
                Arguments.of(List.of(LocalDate.parse("2027-01-03")), "2027-01-03 is also a day off"),
                Arguments.of(List.of(LocalDate.parse("2026-12-27")), "2026-12-27 is not inside 2027"),
                Arguments.of(List.of(SUNDAY, SUNDAY), "2027-01-10 is named twice"));
    }

    @ParameterizedTest
    @MethodSource("brokenMakeUpDays")
    void broken_make_up_days_are_refused(List<LocalDate> makeUp, String reason) {
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(NEW_YEAR), makeUp, "notice", false))
                .isInstanceOf(InvalidCalendarYear.class).hasMessageContaining(reason);
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThat(DateRange.of("2027-05-01", "2027-05-01").contains(LocalDate.parse("2027-05-01"))).isTrue();
        assertThatThrownBy(() -> DateRange.of("2027-05-02", "2027-05-01")).isInstanceOf(InvalidCalendarYear.class)
                .hasMessage("the range from 2027-05-02 ends before it starts, on 2027-05-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 2200, 0, -1, Integer.MAX_VALUE})
    void a_year_outside_the_bounds_is_refused(int year) {
        assertThatThrownBy(() -> CalendarYear.provisional(year)).isInstanceOf(InvalidCalendarYear.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1950, 2199})
    void the_first_and_the_last_year_are_accepted(int year) {
        assertThat(CalendarYear.provisional(year).year()).isEqualTo(year);
    }

    @Test
    void a_table_must_name_a_source_of_bounded_length() {
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(), List.of(), "  ", false))
                .isInstanceOf(InvalidCalendarYear.class).hasMessageContaining("must name its source");
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(), List.of(), "x".repeat(201), false))
                .isInstanceOf(InvalidCalendarYear.class).hasMessageContaining("200");
        assertThat(new CalendarYear(2027, List.of(), List.of(), "x".repeat(200), false).source()).hasSize(200);
    }

    @Test
    void a_provisional_year_is_monday_to_friday_with_the_first_of_january_off() {
        CalendarYear year = CalendarYear.provisional(2027);

        assertThat(year.provisional()).isTrue();
        assertThat(year.day(LocalDate.parse("2027-01-01")).cause()).isEqualTo(DayCause.DAY_OFF);
        assertThat(year.day(LocalDate.parse("2027-01-02")).cause()).isEqualTo(DayCause.WEEKEND);
        assertThat(year.day(LocalDate.parse("2027-01-03")).cause()).isEqualTo(DayCause.WEEKEND);
        assertThat(year.day(LocalDate.parse("2027-01-04")).cause()).isEqualTo(DayCause.WEEKDAY);
        assertThat(year.day(LocalDate.parse("2027-10-01")).cause()).isEqualTo(DayCause.WEEKDAY);
        assertThat(year.day(LocalDate.parse("2027-10-01")).provisional()).isTrue();
    }

    private static CalendarYear table(DateRange... off) {
        return new CalendarYear(2027, List.of(off), List.of(), "notice", false);
    }
}
