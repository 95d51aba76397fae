package org.entente.api.deadline;

import java.time.Duration;

import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.api.deadline.ShanghaiTime.at;

/** How much office time lies between two moments, and from when on so much of it is left: by this a limit in working days is halved. */
class OfficeTimeTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"2026-03-24T10:00, 2026-03-25T18:00, PT17H", "2026-03-24T10:00, 2026-03-24T10:00, PT0S",
            "2026-03-24T18:00, 2026-03-25T09:00, PT0S", "2026-03-24T17:59, 2026-03-25T09:01, PT2M",
            "2026-04-30T17:00, 2026-05-06T10:00, PT2H", "2026-05-08T17:00, 2026-05-11T10:00, PT11H",
            "2026-03-25T18:00, 2026-03-24T10:00, PT0S", "2026-06-20T20:30, 2026-06-22T18:00, PT9H"})
    void office_time_passes_on_working_days_only(String from, String to, Duration time) {
        assertThat(Deadlines.officeTime(at(from), at(to), CN)).isEqualTo(time);
    }

    @ParameterizedTest(name = "{1} before {0}: {2}")
    @CsvSource({"2026-03-25T18:00, PT8H30M, 2026-03-25T09:30", "2026-03-25T18:00, PT9H, 2026-03-25T09:00",
            "2026-03-25T18:00, PT9H0.000000001S, 2026-03-24T17:59:59.999999999",
            "2026-05-06T10:00, PT2H, 2026-04-30T17:00", "2026-05-11T10:00, PT10H, 2026-05-09T09:00",
            "2026-03-25T23:00, PT1H, 2026-03-25T17:00", "2026-03-28T12:00, PT1H, 2026-03-27T17:00"})
    void so_much_is_left_from_the_last_such_moment_on(String then, Duration left, String moment) {
        assertThat(Deadlines.officeTimeBefore(at(then), left, CN)).isEqualTo(at(moment));
    }

    @Test
    void an_unknown_year_is_refused() {
        assertThatThrownBy(() -> Deadlines.officeTime(at("2026-12-31T10:00"), at("2027-01-04T10:00"), CN))
                .isInstanceOf(UnknownCalendarYear.class);
        assertThatThrownBy(() -> Deadlines.officeTimeBefore(at("2027-01-04T10:00"), Duration.ofHours(1), CN))
                .isInstanceOf(UnknownCalendarYear.class);
    }
}
