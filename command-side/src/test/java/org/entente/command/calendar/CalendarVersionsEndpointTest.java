package org.entente.command.calendar;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent.CalendarYearPublished;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.command.preview.LivingRuleNode;
import org.entente.command.preview.OnLivingRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.preview.Asking.decide;
import static org.entente.command.preview.LivingRuleNode.ADMINISTRATOR;
import static org.entente.command.preview.LivingRuleNode.DIRECTOR;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/calendars/{id}/versions: tables of years at once, office hours at once or from a later day (rule CAL-11). */
@OnLivingRules
class CalendarVersionsEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(CalendarController.class);
    }

    private static final String PATH = "/api/calendars/cn/versions";
    private static final String YEAR = "{'sets':'years','years':[{'year':%d,'off':[{'start':'%d-01-01','end':'%d-01-03'}],"
            + "'makeUp':[],'source':'Notice 1','provisional':false}]}";

    @Test
    void the_table_of_a_year_is_a_version_in_force_at_once() throws Exception {
        long seen = node.version(CalendarCommand.ID);

        web.perform(decide(ADMINISTRATOR, PATH, YEAR.formatted(2031, 2031, 2031), seen)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + (seen + 1) + "\""));

        assertThat(node.events(CalendarCommand.ID).getLast()).isInstanceOfSatisfying(CalendarYearPublished.class,
                one -> assertThat(one.year().year()).isEqualTo(2031));
    }

    @Test
    void office_hours_may_wait_for_a_day() throws Exception {
        web.perform(decide(ADMINISTRATOR, PATH,
                "{'sets':'office-hours','hours':{'start':'08:30','end':'17:30'},'from':'2026-12-01'}",
                node.version(CalendarCommand.ID))).andExpect(status().isOk());

        assertThat(node.all(OfficeHoursSet.class)).extracting(one -> one.from().toString())
                .contains("2026-11-30T16:00:00Z");
    }

    @Test
    void it_needs_the_one_calendar_a_role_sense_and_the_version_read() throws Exception {
        long seen = node.version(CalendarCommand.ID);
        String year = YEAR.formatted(2032, 2032, 2032);
        String hours = "{'sets':'office-hours','hours':{'start':'08:00','end':'17:00'},'from':'2026-03-01'}";

        web.perform(decide(ADMINISTRATOR, "/api/calendars/us/versions", year, seen)).andExpect(status().isNotFound());
        web.perform(decide(DIRECTOR, PATH, year, seen)).andExpect(status().isForbidden());
        web.perform(decide(ADMINISTRATOR, PATH, hours, seen)).andExpect(status().is(422))
                .andExpect(content().string("from-past"));
        web.perform(decide(ADMINISTRATOR, PATH, YEAR.formatted(2032, 2033, 2033), seen))
                .andExpect(status().isBadRequest());
        web.perform(decide(ADMINISTRATOR, PATH, "{'sets':'holidays'}", seen)).andExpect(status().isBadRequest());
        web.perform(decide(ADMINISTRATOR, PATH, "{'sets':'years','years':[]}", seen)).andExpect(status().is(422));
        web.perform(decide(ADMINISTRATOR, PATH, year, seen - 1)).andExpect(status().is(412));
        web.perform(decide(ADMINISTRATOR, PATH, year, null)).andExpect(status().is(428));
        assertThat(node.version(CalendarCommand.ID)).isEqualTo(seen);
    }

    @Test
    void what_changes_nothing_is_refused() throws Exception {
        String again = YEAR.formatted(2033, 2033, 2033);
        web.perform(decide(ADMINISTRATOR, PATH, again, node.version(CalendarCommand.ID))).andExpect(status().isOk());

        web.perform(decide(ADMINISTRATOR, PATH, again, node.version(CalendarCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("calendar-unchanged"));
    }
}
