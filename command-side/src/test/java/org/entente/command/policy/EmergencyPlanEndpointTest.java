package org.entente.command.policy;

import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent.EmergencyPlanPublished;
import org.entente.api.policy.PolicyEvent.EmergencyPlanWithdrawn;
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

/** POST /api/policies/emergency-plan/versions and …/{version}/withdrawal (rules POL-14 and POL-15). */
@OnLivingRules
class EmergencyPlanEndpointTest {
    private static final String PATH = "/api/policies/emergency-plan/versions";
    private static final String BODY = "{'steps':[{'id':'siren','what':{'en':'Sound the siren %s'},'who':'head',"
            + "'withinMinutes':1},{'id':'call','what':{'en':'Call'},'who':'director','withinMinutes':30,"
            + "'doneBy':'critical_notice'}],'reason':'after the fire'%s}";

    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(EmergencyPlanController.class);
    }

    @Test
    void a_plan_is_published_with_its_steps_in_order() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(ADMINISTRATOR, PATH, body("one"), seen)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + (seen + 1) + "\""));

        EmergencyPlanPublished published = (EmergencyPlanPublished) node.events(PolicyCommand.ID).getLast();
        assertThat(published.plan().steps()).extracting(one -> one.id()).containsExactly("siren", "call");
        web.perform(decide(ADMINISTRATOR, PATH, body("one"), node.version(PolicyCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("emergency-plan-unchanged"));
    }

    @Test
    void one_to_come_is_taken_back_and_one_in_force_is_not() throws Exception {
        web.perform(decide(ADMINISTRATOR, PATH, body("two", ",'from':'2026-12-01'"), node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        long upcoming = ((EmergencyPlanPublished) node.events(PolicyCommand.ID).getLast()).version();
        web.perform(decide(ADMINISTRATOR, withdrawal(upcoming), "{'reason':'no'}", node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        assertThat(node.all(EmergencyPlanWithdrawn.class)).extracting(EmergencyPlanWithdrawn::version)
                .contains(upcoming);

        web.perform(decide(ADMINISTRATOR, PATH, body("three"), node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        long inForce = ((EmergencyPlanPublished) node.events(PolicyCommand.ID).getLast()).version();
        web.perform(decide(ADMINISTRATOR, withdrawal(inForce), "{'reason':'no'}", node.version(PolicyCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("publication-in-force"));
    }

    @Test
    void what_cannot_be_run_or_read_is_refused() throws Exception {
        refused(422, "emergency-plan-unfit", "{'steps':[],'reason':'x'}");
        refused(422, "emergency-plan-unfit", body("x").replace("'id':'call'", "'id':'siren'"));
        refused(422, "emergency-plan-unfit", body("x").replace("'critical_notice'", "'verification'"));
        refused(422, "reason-unfit", body("x").replace("after the fire", ""));
        refused(422, "from-past", body("x", ",'from':'2026-03-01'"));
        refused(400, "", body("x").replace("'head'", "'fireman'"));
        refused(400, "", body("x").replace("'withinMinutes':1", "'withinMinutes':'soon'"));
        refused(400, "", body("x").replace("'reason'", "'why':1,'reason'"));
    }

    @Test
    void it_needs_a_role_and_what_was_read() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(DIRECTOR, PATH, body("x"), seen)).andExpect(status().isForbidden());
        web.perform(decide(ADMINISTRATOR, PATH, body("x"), seen - 1)).andExpect(status().is(412));
        web.perform(decide(ADMINISTRATOR, PATH, body("x"), null)).andExpect(status().is(428));
        web.perform(decide(DIRECTOR, withdrawal(1), "{'reason':'no'}", seen)).andExpect(status().isForbidden());
        web.perform(decide(ADMINISTRATOR, withdrawal(1), "{'reason':'no'}", null)).andExpect(status().is(428));
        web.perform(decide(ADMINISTRATOR, withdrawal(4_711), "{'reason':'no'}", seen)).andExpect(status().isNotFound());
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    private void refused(int httpStatus, String code, String body) throws Exception {
        long seen = node.version(PolicyCommand.ID);
        var answer = web.perform(decide(ADMINISTRATOR, PATH, body, seen)).andExpect(status().is(httpStatus));
        if (!code.isEmpty()) {
            answer.andExpect(content().string(code));
        }
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    private static String withdrawal(long version) {
        return PATH + "/" + version + "/withdrawal";
    }

    private static String body(String name) {
        return body(name, "");
    }

    private static String body(String name, String more) {
        return BODY.formatted(name, more);
    }
}
