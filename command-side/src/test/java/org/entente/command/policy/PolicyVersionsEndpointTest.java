package org.entente.command.policy;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.request.Category;
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

/** POST /api/policies/versions: limits for the company or a category, at once or from a later day (rules POL-2 and POL-7). */
@OnLivingRules
class PolicyVersionsEndpointTest {
    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(PolicyController.class);
    }

    private static final String PATH = "/api/policies/versions";
    private static final String FASTER = "{'values':{'normal_solved':{'amount':%d,'unit':'hour'}},'reason':'Faster'}";

    @Test
    void limits_of_the_company_are_published_and_in_force_at_once() throws Exception {
        long seen = node.version(PolicyCommand.ID);

        web.perform(decide(ADMINISTRATOR, PATH, FASTER.formatted(50 + seen % 20), seen)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + (seen + 1) + "\""));

        LimitsPublished published = (LimitsPublished) node.events(PolicyCommand.ID).getLast();
        assertThat(published.scope()).isEqualTo(LimitScope.COMPANY);
        assertThat(published.values()).containsOnlyKeys(LimitKey.NORMAL_SOLVED);
        assertThat(published.inForceAtOnce()).isTrue();
    }

    @Test
    void limits_of_a_category_may_wait_for_a_day() throws Exception {
        web.perform(decide(ADMINISTRATOR, PATH,
                "{'category':'emergency','values':{'minutes':{'amount':7,'unit':'working_day'}},'reason':'x','from':'2026-12-01'}",
                node.version(PolicyCommand.ID))).andExpect(status().isOk());

        assertThat(node.all(LimitsPublished.class)).anySatisfy(one -> {
            assertThat(one.scope()).isEqualTo(LimitScope.of(Category.EMERGENCY));
            assertThat(one.from()).isEqualTo("2026-11-30T16:00:00Z");
            assertThat(one.values()).containsEntry(LimitKey.MINUTES, Budget.workingDays(7));
        });
    }

    @Test
    void what_is_no_limit_or_no_field_is_unreadable() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        for (String body : new String[]{"{'values':{'no_such_limit':{'amount':48,'unit':'hour'}},'reason':'x'}",
                "{'values':{'normal_solved':{'amount':0,'unit':'hour'}},'reason':'x'}",
                "{'values':{'normal_solved':{'amount':1,'unit':'week'}},'reason':'x'}",
                "{'values':{'normal_solved':null},'reason':'x'}", "{'values':{},'reason':'x','until':'2026-12-01'}",
                "{'values':{},'reason':'x','from':'tomorrow'}"}) {
            web.perform(decide(ADMINISTRATOR, PATH, body, seen)).andExpect(status().isBadRequest());
        }
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    @Test
    void only_an_administrator_publishes() throws Exception {
        web.perform(decide(DIRECTOR, PATH, FASTER.formatted(40), node.version(PolicyCommand.ID)))
                .andExpect(status().isForbidden()).andExpect(content().string("role-missing"));
    }

    @Test
    void a_demanded_limit_is_never_loosened() throws Exception {
        web.perform(decide(ADMINISTRATOR, PATH, FASTER.formatted(73), node.version(PolicyCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("limit-loosened"));
    }

    @Test
    void who_has_not_read_the_last_version_is_stale_and_who_names_none_is_asked() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(ADMINISTRATOR, PATH, FASTER.formatted(41), seen - 1)).andExpect(status().is(412))
                .andExpect(content().string("stale-version"));
        web.perform(decide(ADMINISTRATOR, PATH, FASTER.formatted(41), null)).andExpect(status().is(428));
    }

    @Test
    void a_day_that_has_passed_and_a_missing_reason_make_no_sense() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(ADMINISTRATOR, PATH,
                "{'values':{'archive':{'amount':7,'unit':'working_day'}},'reason':'x','from':'2026-03-01'}", seen))
                .andExpect(status().is(422)).andExpect(content().string("from-past"));
        web.perform(decide(ADMINISTRATOR, PATH, "{'values':{'archive':{'amount':7,'unit':'working_day'}},'reason':' '}",
                seen)).andExpect(status().is(422)).andExpect(content().string("reason-unfit"));
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }
}
