package org.entente.api.deadline;

import java.time.LocalDate;

import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Handbook 1.4, «Weeks»: from Monday to Sunday, planned from the first to the last working day of the span. */
class PlanWeeksTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();
    private static final PlanWeeks WEEKS = new PlanWeeks(LocalDate.parse("2026-02-02"));

    @Test
    void a_week_runs_from_monday_to_sunday() {
        assertThat(WEEKS.span(1)).isEqualTo(DateRange.of("2026-02-02", "2026-02-08"));
        assertThat(WEEKS.span(3)).isEqualTo(DateRange.of("2026-02-16", "2026-02-22"));
        assertThat(WEEKS.span(2, 4)).isEqualTo(DateRange.of("2026-02-09", "2026-03-01"));
    }

    @ParameterizedTest(name = "weeks {0}–{1} are planned from {2} to {3}")
    @CsvSource({"1, 1, 2026-02-02, 2026-02-06", "2, 2, 2026-02-09, 2026-02-14", "3, 4, 2026-02-24, 2026-02-28",
            "2, 3, 2026-02-09, 2026-02-14", "13, 13, 2026-04-27, 2026-04-30", "14, 14, 2026-05-06, 2026-05-09"})
    void a_period_is_planned_from_its_first_to_its_last_working_day(int first, int last, LocalDate start,
            LocalDate end) {
        assertThat(WEEKS.plannedStart(first, last, CN)).contains(start);
        assertThat(WEEKS.plannedEnd(first, last, CN)).contains(end);
    }

    @Test
    void a_period_that_is_wholly_off_has_no_planned_days() {
        assertThat(WEEKS.plannedStart(3, 3, CN)).isEmpty();
        assertThat(WEEKS.plannedEnd(3, 3, CN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} lies in week {1}")
    @CsvSource({"2026-02-02, 1", "2026-02-08, 1", "2026-02-09, 2", "2026-02-01, 0", "2026-01-26, 0", "2026-01-25, -1"})
    void a_day_lies_in_one_week(LocalDate day, int week) {
        assertThat(WEEKS.weekOf(day)).isEqualTo(week);
    }

    @ParameterizedTest(name = "in force on {0}, week 1 begins on {1}")
    @CsvSource({"2026-01-25, 2026-01-26", "2026-01-26, 2026-02-02", "2026-01-30, 2026-02-02", "2026-02-01, 2026-02-02"})
    void week_one_begins_on_the_first_monday_after_the_plan_takes_effect(LocalDate inForce, LocalDate weekOne) {
        assertThat(PlanWeeks.afterTakingEffectOn(inForce).weekOne()).isEqualTo(weekOne);
    }

    @Test
    void week_one_must_begin_on_a_monday() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanWeeks(LocalDate.parse("2026-02-03")));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 1041", "-1, -1"})
    void a_period_outside_the_weeks_of_a_plan_is_refused(int first, int last) {
        assertThatIllegalArgumentException().isThrownBy(() -> WEEKS.span(first, last));
    }

    @Test
    void the_last_week_is_accepted() {
        assertThat(WEEKS.span(1040).end()).isEqualTo("2046-01-07");
    }
}
