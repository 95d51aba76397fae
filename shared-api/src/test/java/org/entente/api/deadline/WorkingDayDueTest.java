package org.entente.api.deadline;

import java.time.LocalDate;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DayCause;
import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.api.deadline.ShanghaiTime.at;

/** Rules CAL-5 and CAL-7, handbook 3.1-5: event day = day 0; due at close of business of the n-th following working day. */
class WorkingDayDueTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();
    private static final String NOTICE = "国务院办公厅 2025-11-04";

    /** Handbook 3.3, first table, as due moments. */
    @ParameterizedTest(name = "{0} + {1} wd = {2}")
    @CsvSource({"2025-01-24T10:00, 2, 2025-01-27T18:00", "2025-09-30T10:00, 3, 2025-10-11T18:00",
            "2026-02-11T10:00, 2, 2026-02-13T18:00", "2026-02-13T10:00, 2, 2026-02-24T18:00",
            "2026-02-13T10:00, 3, 2026-02-25T18:00", "2026-04-03T10:00, 2, 2026-04-08T18:00",
            "2026-04-30T10:00, 1, 2026-05-06T18:00", "2026-04-30T10:00, 3, 2026-05-08T18:00",
            "2026-06-18T10:00, 2, 2026-06-23T18:00", "2026-09-18T10:00, 2, 2026-09-21T18:00",
            "2026-09-24T10:00, 2, 2026-09-29T18:00", "2026-10-09T10:00, 2, 2026-10-12T18:00"})
    void due_at_close_of_business_of_the_nth_following_working_day(String event, int n, String due) {
        assertThat(Deadlines.due(Budget.workingDays(n), at(event), CN).dueAt()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "an event at {0}")
    @CsvSource({"2026-04-30T00:00", "2026-04-30T17:59:59", "2026-04-30T18:00", "2026-04-30T18:00:01",
            "2026-04-30T23:59:59.999999999"})
    void the_hour_of_the_event_does_not_matter(String event) {
        assertThat(Deadlines.due(Budget.workingDays(1), at(event), CN).dueAt()).isEqualTo(at("2026-05-06T18:00"));
    }

    @ParameterizedTest(name = "an event on the rest day {0}")
    @CsvSource({"2026-05-01T10:00", "2026-05-05T23:59"})
    void after_a_rest_day_day_one_is_the_first_working_day(String event) {
        assertThat(Deadlines.due(Budget.workingDays(1), at(event), CN).dueAt()).isEqualTo(at("2026-05-06T18:00"));
    }

    @Test
    void an_event_on_a_make_up_day_is_day_zero_like_any_other() {
        assertThat(Deadlines.due(Budget.workingDays(1), at("2026-02-14T10:00"), CN).dueAt())
                .isEqualTo(at("2026-02-24T18:00"));
    }

    @Test
    void the_explanation_names_every_day_after_the_event_with_its_cause() {
        DueTime due = Deadlines.due(Budget.workingDays(2), at("2026-05-08T17:00"), CN);

        assertThat(due.dueAt()).isEqualTo(at("2026-05-11T18:00"));
        assertThat(due.calendarVersion()).isEqualTo(1);
        assertThat(due.provisional()).isFalse();
        assertThat(due.days()).containsExactly(counted("2026-05-09", DayCause.MAKE_UP_DAY, 1),
                skipped("2026-05-10", DayCause.WEEKEND, 1), counted("2026-05-11", DayCause.WEEKDAY, 2));
    }

    @Test
    void the_explanation_tells_days_off_from_weekends() {
        DueTime due = Deadlines.due(Budget.workingDays(1), at("2026-06-18T09:00"), CN);

        assertThat(due.days()).containsExactly(skipped("2026-06-19", DayCause.DAY_OFF, 0),
                skipped("2026-06-20", DayCause.DAY_OFF, 0), skipped("2026-06-21", DayCause.DAY_OFF, 0),
                counted("2026-06-22", DayCause.WEEKDAY, 1));
    }

    @Test
    void counting_into_an_unknown_year_is_refused() {
        assertThat(Deadlines.due(Budget.workingDays(1), at("2026-12-30T10:00"), CN).dueAt())
                .isEqualTo(at("2026-12-31T18:00"));
        assertThatThrownBy(() -> Deadlines.due(Budget.workingDays(2), at("2026-12-30T10:00"), CN))
                .isInstanceOfSatisfying(UnknownCalendarYear.class,
                        refusal -> assertThat(refusal.year()).isEqualTo(2027));
    }

    @Test
    void a_due_time_that_looked_at_a_provisional_year_says_so() {
        WorkingCalendar calendar = CN.withYear(CalendarYear.provisional(2027), 2);

        DueTime inside = Deadlines.due(Budget.workingDays(1), at("2026-12-30T10:00"), calendar);
        DueTime across = Deadlines.due(Budget.workingDays(2), at("2026-12-30T10:00"), calendar);

        assertThat(inside.provisional()).isFalse();
        assertThat(across.provisional()).isTrue();
        assertThat(across.dueAt()).isEqualTo(at("2027-01-04T18:00"));
        assertThat(across.calendarVersion()).isEqualTo(2);
    }

    /** Handbook 3.3, «one working day before a meeting». */
    @ParameterizedTest(name = "material for {0} is due at {1}")
    @CsvSource({"2026-02-14, 2026-02-13T18:00", "2026-05-06, 2026-04-30T18:00", "2026-09-21, 2026-09-20T18:00",
            "2026-10-08, 2026-09-30T18:00"})
    void material_is_due_at_close_of_the_working_day_before_the_meeting(LocalDate meeting, String due) {
        assertThat(Deadlines.workingDaysBefore(meeting, 1, CN).dueAt()).isEqualTo(at(due));
    }

    @Test
    void the_explanation_of_a_limit_before_a_day_walks_backwards() {
        DueTime due = Deadlines.workingDaysBefore(LocalDate.parse("2026-05-11"), 2, CN);

        assertThat(due.dueAt()).isEqualTo(at("2026-05-08T18:00"));
        assertThat(due.days()).containsExactly(skipped("2026-05-10", DayCause.WEEKEND, 0),
                counted("2026-05-09", DayCause.MAKE_UP_DAY, 1), counted("2026-05-08", DayCause.WEEKDAY, 2));
    }

    @Test
    void a_limit_of_no_working_days_is_refused() {
        LocalDate day = LocalDate.parse("2026-05-11");

        assertThatIllegalArgumentException().isThrownBy(() -> Deadlines.workingDaysBefore(day, 0, CN));
        assertThatIllegalArgumentException().isThrownBy(() -> Deadlines.workingDaysAfter(day, 0, CN));
    }

    private static CountedDay counted(String date, DayCause cause, int running) {
        return new CountedDay(LocalDate.parse(date), true, cause, NOTICE, running);
    }

    private static CountedDay skipped(String date, DayCause cause, int running) {
        return new CountedDay(LocalDate.parse(date), false, cause, NOTICE, running);
    }
}
