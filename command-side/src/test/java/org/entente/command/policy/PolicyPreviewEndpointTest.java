package org.entente.command.policy;

import org.entente.api.request.RequestId;
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

/** POST /api/policies/preview: what a version would move; nothing is written (rules OBL-5 and OBL-6). */
@OnLivingRules
class PolicyPreviewEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(PolicyController.class);
    }

    private static final String PATH = "/api/policies/preview";

    @Test
    void it_tells_what_would_move_and_what_stays_and_writes_nothing() throws Exception {
        RequestId request = node.approved("REQ-preview-1");
        long before = events();

        web.perform(preview(ADMINISTRATOR, PATH,
                "{'values':{'confirmation':{'amount':1,'unit':'working_day'}},'reason':'x'}"))
                .andExpect(status().isOk()).andExpect(jsonPath("$.publication[0].values.confirmation.amount").value(1))
                .andExpect(jsonPath("$.moves[?(@.id =~ /OBL-REQ-preview-1.*/)].code").value(
                        org.hamcrest.Matchers.contains("confirmation", "confirmation")))
                .andExpect(jsonPath("$.moves[?(@.id =~ /OBL-REQ-preview-1.*/)].number").value(
                        org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.startsWith("XT-2026-"))));

        assertThat(events()).isEqualTo(before);
        assertThat(request.value()).isEqualTo("REQ-preview-1");
    }

    @Test
    void what_falls_due_before_the_day_stays_with_that_reason() throws Exception {
        node.approved("REQ-preview-2");

        web.perform(preview(ADMINISTRATOR, PATH,
                "{'values':{'confirmation':{'amount':1,'unit':'working_day'}},'reason':'x','from':'2026-12-24'}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.moves[?(@.id =~ /OBL-REQ-preview-2.*/)]").isEmpty())
                .andExpect(jsonPath("$.stays[?(@.id =~ /OBL-REQ-preview-2.*/)].reason")
                        .value(org.hamcrest.Matchers.contains("due_before", "due_before")));
    }

    @Test
    void it_is_refused_as_the_publication_would_be() throws Exception {
        String loose = "{'values':{'confirmation':{'amount':3,'unit':'working_day'}},'reason':'x'}";
        web.perform(preview(ADMINISTRATOR, PATH, loose)).andExpect(status().isConflict())
                .andExpect(content().string("limit-loosened"));
        web.perform(preview(DIRECTOR, PATH, loose)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        web.perform(preview(ADMINISTRATOR, PATH, loose.replace("'x'", "' '"))).andExpect(status().is(422));
        web.perform(preview(ADMINISTRATOR, PATH, "{'values':{'nothing':1},'reason':'x'}"))
                .andExpect(status().isBadRequest());
    }

    private long events() {
        return node.sql().sql("select count(*) from es.event").query(Long.class).single();
    }
}
