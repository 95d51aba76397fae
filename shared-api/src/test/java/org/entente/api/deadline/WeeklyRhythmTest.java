package org.entente.api.deadline;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.api.deadline.ShanghaiTime.at;

/** Rules CAL-8 and CAL-9, handbook 4 item 9: when the weekly update and the summary are due if Friday or Monday falls off. */
class WeeklyRhythmTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();

    /** Handbook 3.3, third table, left; then ordinary weeks, one ending in the make-up Saturday 2026-05-09. */
    @ParameterizedTest(name = "the update of the week of {0} is due at {1}")
    @CsvSource({"2025-01-27, 2025-01-27T18:00", "2025-03-31, 2025-04-03T18:00", "2025-04-28, 2025-04-30T18:00",
            "2025-09-29, 2025-09-30T18:00", "2025-12-29, 2025-12-31T18:00", "2026-04-27, 2026-04-30T18:00",
            "2026-06-15, 2026-06-18T18:00", "2026-09-21, 2026-09-24T18:00", "2026-09-28, 2026-09-30T18:00",
            "2026-03-02, 2026-03-06T18:00", "2026-05-04, 2026-05-08T18:00", "2026-02-09, 2026-02-13T18:00"})
    void the_update_is_due_on_friday_else_on_the_last_working_day_before_it(LocalDate monday, String due) {
        assertThat(Deadlines.weeklyUpdateDue(monday, CN)).map(DueTime::dueAt).contains(at(due));
    }

    @Test
    void a_week_that_is_off_from_monday_to_friday_has_no_update() {
        assertThat(Deadlines.weeklyUpdateDue(LocalDate.parse("2026-02-16"), CN)).isEmpty();
    }

    @Test
    void a_make_up_weekend_after_a_week_off_brings_no_update_back() {
        CalendarYear table = new CalendarYear(2026, List.of(DateRange.of("2026-02-16", "2026-02-20")),
                List.of(LocalDate.parse("2026-02-21"), LocalDate.parse("2026-02-22")), "notice", false);

        assertThat(Deadlines.weeklyUpdateDue(LocalDate.parse("2026-02-16"), CN.withYear(table, 2))).isEmpty();
    }

    @Test
    void the_explanation_of_an_update_begins_at_friday() {
        DueTime due = Deadlines.weeklyUpdateDue(LocalDate.parse("2025-12-29"), CN).orElseThrow();

        assertThat(due.days()).extracting(day -> day.date() + " " + day.counted())
                .containsExactly("2026-01-02 false", "2026-01-01 false", "2025-12-31 true");
    }

    /** Handbook 3.3, third table, right; then an ordinary Monday and a Monday after which a make-up Sunday comes. */
    @ParameterizedTest(name = "the summary of {0} is due on {1}")
    @CsvSource({"2025-02-03, 2025-02-05", "2025-05-05, 2025-05-06", "2025-06-02, 2025-06-03",
            "2025-10-06, 2025-10-09", "2026-02-16, 2026-02-24", "2026-02-23, 2026-02-24", "2026-04-06, 2026-04-07",
            "2026-05-04, 2026-05-06", "2026-10-05, 2026-10-08", "2026-03-02, 2026-03-02", "2026-09-21, 2026-09-21"})
    void the_summary_is_due_on_monday_else_on_the_next_working_day(LocalDate monday, LocalDate expected) {
        assertThat(Deadlines.summaryDay(monday, CN)).isEqualTo(expected);
        assertThat(Deadlines.summaryDue(monday, CN).dueAt()).isEqualTo(at(expected + "T18:00"));
    }

    @Test
    void a_make_up_day_can_be_the_summary_day() {
        CalendarYear table = new CalendarYear(2026, List.of(DateRange.of("2026-10-05", "2026-10-09")),
                List.of(LocalDate.parse("2026-10-10")), "notice", false);

        assertThat(Deadlines.summaryDay(LocalDate.parse("2026-10-05"), CN.withYear(table, 2))).isEqualTo("2026-10-10");
    }

    @Test
    void a_provisional_year_marks_the_rhythm_as_provisional() {
        WorkingCalendar calendar = CN.withYear(CalendarYear.provisional(2027), 2);
        LocalDate lastMonday = LocalDate.parse("2026-12-28");

        assertThat(Deadlines.weeklyUpdateDue(lastMonday, calendar).orElseThrow().provisional()).isTrue();
        assertThat(Deadlines.summaryDue(lastMonday, calendar).provisional()).isFalse();
        assertThatThrownBy(() -> Deadlines.weeklyUpdateDue(lastMonday, CN)).isInstanceOf(UnknownCalendarYear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026-03-03"})
    void a_week_that_does_not_begin_on_a_monday_is_refused(LocalDate day) {
        assertThatIllegalArgumentException().isThrownBy(() -> Deadlines.weeklyUpdateDue(day, CN));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadlines.summaryDay(day, CN));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadlines.summaryDue(day, CN));
    }
}
