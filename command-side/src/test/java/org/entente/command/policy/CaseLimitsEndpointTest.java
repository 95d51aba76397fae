package org.entente.command.policy;

import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestId;
import org.entente.command.preview.LivingRuleNode;
import org.entente.command.preview.OnLivingRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.preview.Asking.decide;
import static org.entente.command.preview.Asking.preview;
import static org.entente.command.preview.LivingRuleNode.ADMINISTRATOR;
import static org.entente.command.preview.LivingRuleNode.DIRECTOR;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/limits/versions: the director refines the limits of a live case (rules POL-6 and POL-9). */
@OnLivingRules
class CaseLimitsEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(CaseLimitsController.class);
    }

    private static final String ONE_DAY = "{'values':{'confirmation':{'amount':1,'unit':'working_day'}},'reason':'in a hurry'}";

    @Test
    void limits_of_one_case_move_what_it_owes_and_nothing_of_another() throws Exception {
        RequestId refined = node.approved("REQ-refined");
        RequestId other = node.approved("REQ-other");

        web.perform(decide(DIRECTOR, path(refined), ONE_DAY, node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        node.settle();

        LimitsPublished published = node.all(LimitsPublished.class).stream()
                .filter(one -> one.scope().equals(LimitScope.of(refined))).findFirst().orElseThrow();
        assertThat(node.events(refined.value())).filteredOn(DeadlineRebased.class::isInstance)
                .extracting(one -> ((DeadlineRebased) one).policyVersion())
                .containsExactly(published.version(), published.version());
        assertThat(node.events(other.value())).noneMatch(DeadlineRebased.class::isInstance);
        assertThat(caseOf(published.version())).isEqualTo("REQ-refined");
    }

    @Test
    void a_case_that_has_ended_is_not_refined() throws Exception {
        RequestId ended = node.submitted("REQ-ended");
        node.order(node.liaison(org.entente.command.casework.CaseWorld.PRODUCT),
                new RequestCommand.Withdraw(ended, org.entente.command.casework.CaseWorld.PRODUCT, "no longer"));

        web.perform(decide(DIRECTOR, path(ended), ONE_DAY, node.version(PolicyCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("case-phase"));
    }

    @Test
    void it_needs_a_case_the_director_a_reason_and_the_version_read() throws Exception {
        RequestId request = node.submitted("REQ-needs");
        long seen = node.version(PolicyCommand.ID);

        web.perform(decide(DIRECTOR, path(new RequestId("REQ-unknown")), ONE_DAY, seen))
                .andExpect(status().isNotFound());
        web.perform(decide(ADMINISTRATOR, path(request), ONE_DAY, seen)).andExpect(status().isForbidden());
        web.perform(decide(DIRECTOR, path(request), ONE_DAY.replace("in a hurry", ""), seen))
                .andExpect(status().is(422));
        web.perform(decide(DIRECTOR, path(request), ONE_DAY.replace("'amount':1", "'amount':3"), seen))
                .andExpect(status().isConflict()).andExpect(content().string("limit-loosened"));
        web.perform(decide(DIRECTOR, path(request), "{'category':'regular','values':{},'reason':'x'}", seen))
                .andExpect(status().isBadRequest());
        web.perform(decide(DIRECTOR, path(request), ONE_DAY, seen - 1)).andExpect(status().is(412));
        web.perform(decide(DIRECTOR, path(request), ONE_DAY, null)).andExpect(status().is(428));
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    @Test
    void what_the_service_says_of_it_beforehand_is_for_the_director_too() throws Exception {
        RequestId request = node.approved("REQ-tried");
        String preview = "/api/requests/REQ-tried/limits/preview";

        web.perform(preview(DIRECTOR, preview, ONE_DAY)).andExpect(status().isOk())
                .andExpect(jsonPath("$.moves.length()").value(2))
                .andExpect(jsonPath("$.publication[0].scope").value(request.value()));
        web.perform(preview(ADMINISTRATOR, preview, ONE_DAY)).andExpect(status().isForbidden());
    }

    @Test
    void a_refinement_to_come_is_taken_back_for_its_own_case_only() throws Exception {
        RequestId request = node.submitted("REQ-back");
        web.perform(decide(DIRECTOR, path(request), ONE_DAY.replace("'reason'", "'from':'2026-12-03','reason'"),
                node.version(PolicyCommand.ID))).andExpect(status().isOk());
        long upcoming = node.all(LimitsPublished.class).stream()
                .filter(one -> one.scope().equals(LimitScope.of(request))).findFirst().orElseThrow().version();
        String why = "{'reason':'thought better of it'}";

        web.perform(decide(DIRECTOR, "/api/requests/REQ-needs/limits/versions/" + upcoming + "/withdrawal", why,
                node.version(PolicyCommand.ID))).andExpect(status().isNotFound());
        web.perform(decide(ADMINISTRATOR, path(request) + "/" + upcoming + "/withdrawal", why,
                node.version(PolicyCommand.ID))).andExpect(status().isForbidden());
        web.perform(decide(DIRECTOR, path(request) + "/" + upcoming + "/withdrawal", why,
                node.version(PolicyCommand.ID))).andExpect(status().isOk());
    }

    private String caseOf(long version) {
        return node.sql().sql("""
                              select convert_from(meta, 'UTF8')::jsonb ->> 'case' from es.event
                              where payload_type = 'policy.limits-published'
                              and (convert_from(payload, 'UTF8')::jsonb ->> 'version')::bigint = :version""")
                .param("version", version).query(String.class).single();
    }

    private static String path(RequestId request) {
        return "/api/requests/" + request + "/limits/versions";
    }
}
