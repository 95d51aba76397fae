package org.entente.api.deadline;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.DayCause;
import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.api.deadline.ShanghaiTime.at;

/** Rule CAL-6, handbook 1.7 and 4 item 5: hours elapse, working hours run only inside office hours of working days. */
class HoursDueTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();
    private static final String NOTICE = "国务院办公厅 2025-11-04";

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({"2026-04-30T17:00, 72 h, 2026-05-03T17:00", "2026-02-14T23:30, 24 h, 2026-02-15T23:30",
            "2026-12-31T23:00, 4 h, 2027-01-01T03:00", "2026-04-30T23:45, 30 min, 2026-05-01T00:15"})
    void elapsed_time_ignores_nights_rest_days_and_unknown_years(String from, String budget, String due) {
        DueTime result = Deadlines.due(Budget.parse(budget), at(from), CN);

        assertThat(result).isEqualTo(new DueTime(at(due), 1, List.of(), false));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({"2026-04-29T10:00, 1 wh, 2026-04-29T11:00", "2026-04-29T17:00, 1 wh, 2026-04-29T18:00",
            "2026-04-29T17:00:00.000000001, 1 wh, 2026-04-30T09:00:00.000000001",
            "2026-04-29T17:30, 1 wh, 2026-04-30T09:30", "2026-04-30T17:59, 1 wh, 2026-05-06T09:59",
            "2026-04-29T09:00, 9 wh, 2026-04-29T18:00", "2026-04-29T09:00, 10 wh, 2026-04-30T10:00",
            "2026-04-29T09:00, 18 wh, 2026-04-30T18:00", "2026-04-29T09:00, 19 wh, 2026-05-06T10:00"})
    void working_hours_run_inside_office_hours_and_may_end_exactly_at_close(String from, String budget, String due) {
        assertThat(Deadlines.due(Budget.parse(budget), at(from), CN).dueAt()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2026-04-30T18:00", "2026-04-30T23:00", "2026-05-01T00:00", "2026-05-03T12:00", "2026-05-06T08:59",
            "2026-05-06T09:00"})
    void a_start_outside_office_hours_waits_for_the_next_opening(String from) {
        assertThat(Deadlines.due(Budget.workingHours(1), at(from), CN).dueAt()).isEqualTo(at("2026-05-06T10:00"));
    }

    @Test
    void working_hours_run_on_make_up_days() {
        assertThat(Deadlines.due(Budget.workingHours(2), at("2026-05-08T17:00"), CN).dueAt())
                .isEqualTo(at("2026-05-09T10:00"));
    }

    @Test
    void the_explanation_of_working_hours_counts_the_whole_hours_used_up() {
        DueTime due = Deadlines.due(Budget.workingHours(11), at("2026-05-08T17:30"), CN);

        assertThat(due.dueAt()).isEqualTo(at("2026-05-11T10:30"));
        assertThat(due.days()).containsExactly(day("2026-05-08", true, DayCause.WEEKDAY, 0),
                day("2026-05-09", true, DayCause.MAKE_UP_DAY, 9), day("2026-05-10", false, DayCause.WEEKEND, 9),
                day("2026-05-11", true, DayCause.WEEKDAY, 11));
    }

    @Test
    void a_working_day_already_closed_is_explained_as_not_counted() {
        DueTime due = Deadlines.due(Budget.workingHours(1), at("2026-05-08T18:00"), CN);

        assertThat(due.days()).containsExactly(day("2026-05-08", false, DayCause.WEEKDAY, 0),
                day("2026-05-09", true, DayCause.MAKE_UP_DAY, 1));
    }

    @Test
    void working_hours_refuse_an_unknown_year() {
        assertThat(Deadlines.due(Budget.workingHours(1), at("2026-12-31T17:00"), CN).dueAt())
                .isEqualTo(at("2026-12-31T18:00"));
        assertThatThrownBy(() -> Deadlines.due(Budget.workingHours(1), at("2026-12-31T17:01"), CN))
                .isInstanceOf(UnknownCalendarYear.class);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({"2026-04-24T17:00, 72 hwd, 2026-04-29T17:00", "2026-04-30T17:00, 7 hwd, 2026-05-01T00:00",
            "2026-04-30T17:00, 8 hwd, 2026-05-06T01:00", "2026-05-02T10:00, 24 hwd, 2026-05-07T00:00",
            "2026-05-08T12:00, 24 hwd, 2026-05-09T12:00", "2026-02-13T17:00, 72 hwd, 2026-02-25T17:00",
            "2026-02-14T23:59, 1 mwd, 2026-02-15T00:00", "2026-02-14T23:59, 2 mwd, 2026-02-24T00:01",
            "2026-02-17T12:00, 90 mwd, 2026-02-24T01:30"})
    void hours_of_working_days_stand_still_on_rest_days(String from, String budget, String due) {
        assertThat(Deadlines.due(Budget.parse(budget), at(from), CN).dueAt()).isEqualTo(at(due));
    }

    @Test
    void the_explanation_of_hours_of_working_days_names_the_rest_days_that_do_not_count() {
        DueTime due = Deadlines.due(Budget.parse("48 hwd"), at("2026-05-08T12:00"), CN);

        assertThat(due.dueAt()).isEqualTo(at("2026-05-11T12:00"));
        assertThat(due.days()).containsExactly(day("2026-05-08", true, DayCause.WEEKDAY, 12),
                day("2026-05-09", true, DayCause.MAKE_UP_DAY, 36), day("2026-05-10", false, DayCause.WEEKEND, 36),
                day("2026-05-11", true, DayCause.WEEKDAY, 48));
    }

    private static CountedDay day(String date, boolean counted, DayCause cause, int running) {
        return new CountedDay(LocalDate.parse(date), counted, cause, NOTICE, running);
    }
}
