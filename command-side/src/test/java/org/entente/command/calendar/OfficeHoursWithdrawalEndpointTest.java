package org.entente.command.calendar;

import org.entente.api.calendar.CalendarCommand;
import org.entente.api.calendar.CalendarEvent.OfficeHoursSet;
import org.entente.api.calendar.CalendarEvent.OfficeHoursWithdrawn;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/calendars/{id}/versions/{version}/withdrawal: taken back before they take force, never after (rule CAL-12). */
@OnLivingRules
class OfficeHoursWithdrawalEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(CalendarController.class);
    }

    private static final String WHY = "{'reason':'thought better of it'}";

    @Test
    void office_hours_to_come_are_taken_back() throws Exception {
        web.perform(decide(ADMINISTRATOR, "/api/calendars/cn/versions",
                "{'sets':'office-hours','hours':{'start':'08:15','end':'17:15'},'from':'2026-12-07'}",
                node.version(CalendarCommand.ID))).andExpect(status().isOk());
        long upcoming = node.all(OfficeHoursSet.class).stream().mapToLong(OfficeHoursSet::version).max().orElseThrow();

        web.perform(decide(ADMINISTRATOR, path("cn", upcoming), WHY, node.version(CalendarCommand.ID)))
                .andExpect(status().isOk());

        assertThat(node.all(OfficeHoursWithdrawn.class)).extracting(OfficeHoursWithdrawn::version).contains(upcoming);
    }

    @Test
    void what_is_in_force_is_not_and_the_rest_is_asked_for() throws Exception {
        long seen = node.version(CalendarCommand.ID);
        web.perform(decide(ADMINISTRATOR, path("cn", 1), WHY, seen)).andExpect(status().isConflict())
                .andExpect(content().string("publication-in-force"));
        web.perform(decide(ADMINISTRATOR, path("us", 1), WHY, seen)).andExpect(status().isNotFound());
        web.perform(decide(ADMINISTRATOR, path("cn", 4_711), WHY, seen)).andExpect(status().isNotFound());
        web.perform(decide(DIRECTOR, path("cn", 1), WHY, seen)).andExpect(status().isForbidden());
        web.perform(decide(ADMINISTRATOR, path("cn", 1), "{'reason':' '}", seen)).andExpect(status().is(422));
        web.perform(decide(ADMINISTRATOR, path("cn", 1), "{'why':'x'}", seen)).andExpect(status().isBadRequest());
        web.perform(decide(ADMINISTRATOR, path("cn", 1), WHY, seen - 1)).andExpect(status().is(412));
        web.perform(decide(ADMINISTRATOR, path("cn", 1), WHY, null)).andExpect(status().is(428));
    }

    private static String path(String calendar, long version) {
        return "/api/calendars/" + calendar + "/versions/" + version + "/withdrawal";
    }
}
