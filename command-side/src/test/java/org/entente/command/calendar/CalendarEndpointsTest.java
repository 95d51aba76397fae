package org.entente.command.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.DateRange;
import org.entente.api.calendar.OfficeHours;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A version of the calendar is published by who read the one before. */
class CalendarEndpointsTest {
    private static final String VERSIONS = "/api/calendars/cn/versions";
    private static final String YEARS = """
                                        {'sets':'years','years':[{'year':2026,'off':[{'start':'2026-01-01','end':'2026-01-03'}],
                                         'makeUp':['2026-01-04'],'source':'Notice 1','provisional':false}]}
                                        """;

    private final FrontDoor door = FrontDoor.to((answers, own) -> new CalendarController(answers));

    @Test
    void the_tables_of_years_are_a_version() throws Exception {
        door.mvc().perform(posted(VERSIONS, YEARS).header("If-Match", "\"2\"")).andExpect(status().isOk());
        assertThat(door.desk().only().seenVersion()).isEqualTo(2);
        assertThat(door.desk().commands()).containsExactly(PublishCalendarYears.of(new CalendarYear(2026,
                List.of(DateRange.of("2026-01-01", "2026-01-03")), List.of(LocalDate.of(2026, 1, 4)), "Notice 1",
                false)));
    }

    @Test
    void office_hours_are_a_version() throws Exception {
        door.mvc().perform(posted(VERSIONS, "{'sets':'office-hours','hours':{'start':'08:30','end':'17:30'}}")
                .header("If-Match", "\"2\"")).andExpect(status().isOk());
        assertThat(door.desk().commands())
                .containsExactly(new SetOfficeHours(new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 30))));
    }

    @Test
    void the_very_first_version_follows_on_nothing() throws Exception {
        door.mvc().perform(posted(VERSIONS, YEARS).header("If-None-Match", "*")).andExpect(status().isOk());
        assertThat(door.desk().only().seenVersion()).isEqualTo(-1);
    }

    @Test
    void a_version_needs_the_one_that_was_read() throws Exception {
        door.mvc().perform(posted(VERSIONS, YEARS)).andExpect(status().is(428));
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void there_is_one_calendar() throws Exception {
        door.mvc().perform(posted("/api/calendars/us/versions", YEARS).header("If-Match", "\"2\""))
                .andExpect(status().isNotFound());
        assertThat(door.desk().orders()).isEmpty();
    }

    @Test
    void a_table_that_breaks_its_own_rules_is_refused() throws Exception {
        door.mvc().perform(posted(VERSIONS, YEARS.replace("2026-01-04", "2026-01-05")).header("If-Match", "\"2\""))
                .andExpect(status().isBadRequest());
        assertThat(door.desk().orders()).isEmpty();
    }
}
