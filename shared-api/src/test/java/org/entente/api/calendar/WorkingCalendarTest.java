package org.entente.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rules CAL-4 and CAL-10, handbook 3.1 to 3.3: which days are worked, counted with the official tables of 2025 and 2026. */
class WorkingCalendarTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();

    /** Handbook 3.3, first table. */
    @ParameterizedTest(name = "{0} + {1} wd = {2}")
    @CsvSource({"2025-01-24, 2, 2025-01-27", "2025-09-30, 3, 2025-10-11", "2026-02-11, 2, 2026-02-13",
            "2026-02-13, 2, 2026-02-24", "2026-02-13, 3, 2026-02-25", "2026-04-03, 2, 2026-04-08",
            "2026-04-30, 1, 2026-05-06", "2026-04-30, 3, 2026-05-08", "2026-06-18, 2, 2026-06-23",
            "2026-09-18, 2, 2026-09-21", "2026-09-24, 2, 2026-09-29", "2026-10-09, 2, 2026-10-12"})
    void the_nth_working_day_after_a_day(LocalDate start, int n, LocalDate expected) {
        assertThat(CN.plusWorkingDays(start, n)).isEqualTo(expected);
    }

    /** Handbook 3.3, «one working day before a meeting». */
    @ParameterizedTest(name = "one working day before {0} = {1}")
    @CsvSource({"2026-02-14, 2026-02-13", "2026-05-06, 2026-04-30", "2026-09-21, 2026-09-20",
            "2026-10-08, 2026-09-30"})
    void the_working_day_before_a_day(LocalDate meeting, LocalDate expected) {
        assertThat(CN.previousWorkingDay(meeting)).isEqualTo(expected);
        assertThat(CN.minusWorkingDays(meeting, 1)).isEqualTo(expected);
        assertThat(CN.nextWorkingDay(expected)).isEqualTo(meeting);
    }

    @Test
    void both_known_years_have_the_248_working_days_of_the_law() {
        assertThat(CN.workingDays(2025)).isEqualTo(248);
        assertThat(CN.workingDays(2026)).isEqualTo(248);
    }

    @Test
    void the_months_have_the_working_days_of_the_handbook() {
        assertThat(perMonth(2025)).containsExactly(19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23);
        assertThat(perMonth(2026)).containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({"2025-01-01, DAY_OFF, 国办发明电〔2024〕12号", "2025-01-26, MAKE_UP_DAY, 国办发明电〔2024〕12号",
            "2026-02-14, MAKE_UP_DAY, 国务院办公厅 2025-11-04", "2026-02-15, DAY_OFF, 国务院办公厅 2025-11-04",
            "2026-02-23, DAY_OFF, 国务院办公厅 2025-11-04", "2026-02-24, WEEKDAY, 国务院办公厅 2025-11-04",
            "2026-03-01, WEEKEND, 国务院办公厅 2025-11-04"})
    void a_day_names_its_cause_and_its_notice(LocalDate date, DayCause cause, String source) {
        assertThat(CN.causeOf(date)).isEqualTo(new CalendarDay(date, cause, source, false));
        assertThat(CN.isWorkingDay(date)).isEqualTo(cause == DayCause.WEEKDAY || cause == DayCause.MAKE_UP_DAY);
    }

    @Test
    void counting_crosses_the_border_between_known_years() {
        assertThat(CN.plusWorkingDays(LocalDate.parse("2025-12-31"), 1)).isEqualTo("2026-01-04");
        assertThat(CN.minusWorkingDays(LocalDate.parse("2026-01-04"), 1)).isEqualTo("2025-12-31");
    }

    @Test
    void zero_working_days_stay_on_the_day_and_negative_ones_are_refused() {
        LocalDate restDay = LocalDate.parse("2026-02-15");

        assertThat(CN.plusWorkingDays(restDay, 0)).isEqualTo(restDay);
        assertThatIllegalArgumentException().isThrownBy(() -> CN.plusWorkingDays(restDay, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> CN.minusWorkingDays(restDay, -1));
    }

    @Test
    void an_unknown_year_is_refused_with_the_hint_to_import_it() {
        assertThatThrownBy(() -> CN.isWorkingDay(LocalDate.parse("2027-01-01")))
                .isInstanceOfSatisfying(UnknownCalendarYear.class,
                        refusal -> assertThat(refusal.year()).isEqualTo(2027))
                .hasMessageContaining("import the official table of 2027");
        assertThatThrownBy(() -> CN.nextWorkingDay(LocalDate.parse("2026-12-31")))
                .isInstanceOf(UnknownCalendarYear.class);
        assertThatThrownBy(() -> CN.previousWorkingDay(LocalDate.parse("2025-01-02")))
                .isInstanceOf(UnknownCalendarYear.class);
        assertThat(CN.nextWorkingDay(LocalDate.parse("2026-12-30"))).isEqualTo("2026-12-31");
    }

    @Test
    void a_new_version_replaces_the_table_of_its_year_and_leaves_the_old_version_alone() {
        WorkingCalendar provisional = CN.withYear(CalendarYear.provisional(2027), 2);
        CalendarYear official = new CalendarYear(2027, List.of(DateRange.of("2027-01-01", "2027-01-04")), List.of(),
                "official", false);

        WorkingCalendar replaced = provisional.withYear(official, 3);

        assertThat(provisional.isWorkingDay(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(replaced.isWorkingDay(LocalDate.parse("2027-01-04"))).isFalse();
        assertThat(replaced.version()).isEqualTo(3);
        assertThat(provisional.version()).isEqualTo(2);
        assertThat(CN.years()).containsOnlyKeys(2025, 2026);
        assertThatIllegalArgumentException().isThrownBy(() -> replaced.withYear(official, 2));
    }

    @Test
    void the_tables_of_a_calendar_cannot_be_changed_from_outside() {
        assertThatThrownBy(() -> CN.years().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "", "1cn", "c n", "c_n"})
    void an_id_that_is_not_lower_case_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.empty(id));
    }

    @Test
    void a_table_filed_under_another_year_is_refused() {
        TreeMap<Integer, CalendarYear> years = new TreeMap<>();
        years.put(2028, CalendarYear.provisional(2027));

        assertThatIllegalArgumentException().isThrownBy(
                () -> new WorkingCalendar("cn", 1, years, WorkingCalendar.DEFAULT_ZONE, OfficeHours.STANDARD));
    }

    @ParameterizedTest(name = "{0} in office hours: {1}")
    @CsvSource({"2026-04-30T08:59:59.999999999+08:00, false", "2026-04-30T09:00:00+08:00, true",
            "2026-04-30T17:59:59.999999999+08:00, true", "2026-04-30T18:00:00+08:00, false",
            "2026-05-01T10:00:00+08:00, false", "2026-05-09T10:00:00+08:00, true", "2026-04-30T01:00:00Z, true",
            "2026-04-30T10:00:00Z, false", "2026-05-02T16:00:00Z, false"})
    void office_hours_begin_at_nine_and_end_before_six_on_working_days_in_shanghai(OffsetDateTime moment,
            boolean expected) {
        assertThat(CN.isOfficeHours(moment.toInstant())).isEqualTo(expected);
    }

    @Test
    void a_day_begins_at_midnight_in_shanghai() {
        assertThat(CN.dateOf(Instant.parse("2026-04-30T15:59:59Z"))).isEqualTo("2026-04-30");
        assertThat(CN.dateOf(Instant.parse("2026-04-30T16:00:00Z"))).isEqualTo("2026-05-01");
        assertThat(CN.opening(LocalDate.parse("2026-04-30"))).isEqualTo("2026-04-30T01:00:00Z");
        assertThat(CN.closeOfBusiness(LocalDate.parse("2026-04-30"))).isEqualTo("2026-04-30T10:00:00Z");
    }

    @Test
    void office_hours_that_end_before_they_start_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(LocalTime.of(9, 0), LocalTime.of(9, 0)));
    }

    @Test
    void the_next_table_is_asked_for_from_the_first_of_november() {
        assertThat(CN.yearToImport(LocalDate.parse("2026-10-31"))).isEmpty();
        assertThat(CN.yearToImport(LocalDate.parse("2026-11-01"))).contains(2027);
        assertThat(CN.yearToImport(LocalDate.parse("2025-11-01"))).isEmpty();
        assertThat(CN.yearToImport(LocalDate.parse("2028-03-01"))).contains(2028);
    }

    @Test
    void a_provisional_table_does_not_end_the_asking() {
        WorkingCalendar provisional = CN.withYear(CalendarYear.provisional(2027), 2);

        assertThat(provisional.yearToImport(LocalDate.parse("2026-11-10"))).contains(2027);
    }

    private static List<Integer> perMonth(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> CN.workingDays(YearMonth.of(year, month))).toList();
    }
}
