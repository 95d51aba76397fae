package org.entente.command.calendar;

import org.entente.command.preview.LivingRuleNode;
import org.entente.command.preview.OnLivingRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.preview.Asking.preview;
import static org.entente.command.preview.LivingRuleNode.ADMINISTRATOR;
import static org.entente.command.preview.LivingRuleNode.DIRECTOR;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/calendars/{id}/preview: what a version would move; nothing is written (rules OBL-5 and OBL-6). */
@OnLivingRules
class CalendarPreviewEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(CalendarController.class);
    }

    private static final String PATH = "/api/calendars/cn/preview";
    private static final String HOURS = "{'sets':'office-hours','hours':{'start':'09:00','end':'16:00'}}";

    @Test
    void it_tells_what_would_move_and_writes_nothing() throws Exception {
        node.approved("REQ-hours");
        long before = events();

        web.perform(preview(ADMINISTRATOR, PATH, HOURS)).andExpect(status().isOk())
                .andExpect(jsonPath("$.publication[0].hours.end").exists())
                .andExpect(jsonPath("$.moves[?(@.id =~ /OBL-REQ-hours.*/)].code")
                        .value(org.hamcrest.Matchers.contains("confirmation", "confirmation")));

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void it_is_refused_as_the_publication_would_be() throws Exception {
        web.perform(preview(DIRECTOR, PATH, HOURS)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        web.perform(preview(ADMINISTRATOR, "/api/calendars/us/preview", HOURS)).andExpect(status().isNotFound());
        web.perform(preview(ADMINISTRATOR, PATH, "{'sets':'years','years':[]}")).andExpect(status().is(422));
        web.perform(preview(ADMINISTRATOR, PATH, "{'sets':'office-hours','hours':{'start':'16:00','end':'09:00'}}"))
                .andExpect(status().isBadRequest());
        web.perform(preview(ADMINISTRATOR, PATH, "{'sets':'office-hours','hours':{'start':'09:00','end':'18:00'}}"))
                .andExpect(status().isConflict()).andExpect(content().string("calendar-unchanged"));
    }

    private long events() {
        return node.sql().sql("select count(*) from es.event").query(Long.class).single();
    }
}
