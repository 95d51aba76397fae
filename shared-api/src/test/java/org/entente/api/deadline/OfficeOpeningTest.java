package org.entente.api.deadline;

import java.time.LocalDate;

import org.entente.api.calendar.OfficialCalendars;
import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.api.deadline.ShanghaiTime.at;

/** Handbook 1.5: a normal issue's raise waits for the next 09:00 of a working day outside office hours. */
class OfficeOpeningTest {
    private static final WorkingCalendar CN = OfficialCalendars.cn();

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"2026-04-29T08:59:59.999999999, 2026-04-29T09:00", "2026-04-29T09:00, 2026-04-29T09:00",
            "2026-04-29T17:59:59, 2026-04-29T17:59:59", "2026-04-29T18:00, 2026-04-30T09:00",
            "2026-04-30T18:00, 2026-05-06T09:00", "2026-05-03T17:00, 2026-05-06T09:00",
            "2026-05-08T20:00, 2026-05-09T09:00", "2026-05-09T07:00, 2026-05-09T09:00",
            "2026-05-09T10:30, 2026-05-09T10:30", "2026-05-09T18:00, 2026-05-11T09:00"})
    void a_moment_outside_office_hours_moves_to_the_next_opening(String moment, String expected) {
        assertThat(Deadlines.nextOfficeOpening(at(moment), CN)).isEqualTo(at(expected));
    }

    @Test
    void the_next_opening_in_an_unknown_year_is_refused() {
        assertThatThrownBy(() -> Deadlines.nextOfficeOpening(at("2026-12-31T18:00"), CN))
                .isInstanceOf(UnknownCalendarYear.class);
    }

    @Test
    void close_of_business_is_six_in_the_evening_in_shanghai() {
        assertThat(Deadlines.closeOfBusiness(LocalDate.parse("2026-04-30"), CN)).isEqualTo("2026-04-30T10:00:00Z");
    }
}
