package org.entente.command.policy;

import org.entente.api.policy.LimitKey;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;
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

/** POST /api/policies/versions/{version}/withdrawal: taken back before it takes force, never after (rule POL-8). */
@OnLivingRules
class PublicationWithdrawalEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(PolicyController.class);
    }

    private static final String WHY = "{'reason':'thought better of it'}";

    @Test
    void a_publication_to_come_is_taken_back() throws Exception {
        long upcoming = published(
                "{'values':{'verification':{'amount':3,'unit':'working_day'}},'reason':'x','from':'2026-12-02'}");

        web.perform(decide(ADMINISTRATOR, path(upcoming), WHY, node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());

        assertThat(node.all(PublicationWithdrawn.class)).extracting(PublicationWithdrawn::version).contains(upcoming);
        web.perform(decide(ADMINISTRATOR, path(upcoming), WHY, node.version(PolicyCommand.ID)))
                .andExpect(status().isNotFound());
    }

    @Test
    void one_in_force_is_not() throws Exception {
        web.perform(decide(ADMINISTRATOR, path(1), WHY, node.version(PolicyCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("publication-in-force"));
    }

    @Test
    void it_needs_a_version_that_is_there_a_role_a_reason_and_what_was_read() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(ADMINISTRATOR, path(4_711), WHY, seen)).andExpect(status().isNotFound());
        web.perform(decide(ADMINISTRATOR, "/api/policies/versions/first/withdrawal", WHY, seen))
                .andExpect(status().isBadRequest());
        web.perform(decide(DIRECTOR, path(1), WHY, seen)).andExpect(status().isForbidden());
        web.perform(decide(ADMINISTRATOR, path(1), "{'reason':''}", seen)).andExpect(status().is(422));
        web.perform(decide(ADMINISTRATOR, path(1), WHY, seen - 1)).andExpect(status().is(412));
        web.perform(decide(ADMINISTRATOR, path(1), WHY, null)).andExpect(status().is(428));
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    private long published(String body) throws Exception {
        web.perform(decide(ADMINISTRATOR, "/api/policies/versions", body, node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        return node.all(LimitsPublished.class).stream().filter(one -> one.values().containsKey(LimitKey.VERIFICATION))
                .mapToLong(LimitsPublished::version).max().orElseThrow();
    }

    private static String path(long version) {
        return "/api/policies/versions/" + version + "/withdrawal";
    }
}
