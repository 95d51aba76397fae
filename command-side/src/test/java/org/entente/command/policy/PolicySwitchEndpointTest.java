package org.entente.command.policy;

import org.entente.api.policy.LimitScope;
import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.request.Category;
import org.entente.api.request.RequestId;
import org.entente.command.preview.LivingRuleNode;
import org.entente.command.preview.OnLivingRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.preview.Asking.decide;
import static org.entente.command.preview.LivingRuleNode.ADMINISTRATOR;
import static org.entente.command.preview.LivingRuleNode.DIRECTOR;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST …/versions with switches: what a company, a category or a case asks for beyond the process (rule POL-16). */
@OnLivingRules
class PolicySwitchEndpointTest {
    private static final String PATH = "/api/policies/versions";
    private static final String ON = "{'switches':{'item_acceptance':true},'reason':'second look'}";
    private static final String OFF = ON.replace("true", "false");
    private static final String STRATEGIC = ON.replaceFirst("\\{", "{'category':'strategic',");

    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(PolicyController.class, CaseLimitsController.class);
    }

    @Test
    void a_switch_of_a_category_is_turned_and_turned_back_and_never_to_what_it_is() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(ADMINISTRATOR, PATH, STRATEGIC, seen)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + (seen + 1) + "\""));

        LimitsPublished published = (LimitsPublished) node.events(PolicyCommand.ID).getLast();
        assertThat(published.scope()).isEqualTo(LimitScope.of(Category.STRATEGIC));
        assertThat(published.values()).isEmpty();
        assertThat(published.switches()).containsOnlyKeys(PolicySwitch.ITEM_ACCEPTANCE)
                .containsValue(true);
        refused(409, "limits-unchanged", ADMINISTRATOR, STRATEGIC);
        web.perform(decide(ADMINISTRATOR, PATH, STRATEGIC.replace("true", "false"), node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
    }

    @Test
    void a_switch_of_a_case_is_the_directors() throws Exception {
        RequestId request = node.submitted("REQ-switched");
        String path = "/api/requests/" + request + "/limits/versions";
        web.perform(decide(ADMINISTRATOR, path, ON, node.version(PolicyCommand.ID))).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        web.perform(decide(DIRECTOR, "/api/requests/REQ-nowhere/limits/versions", ON, node.version(PolicyCommand.ID)))
                .andExpect(status().isNotFound());

        web.perform(decide(DIRECTOR, path, ON, node.version(PolicyCommand.ID))).andExpect(status().isOk());

        assertThat(node.all(LimitsPublished.class)).anySatisfy(one -> {
            assertThat(one.scope()).isEqualTo(LimitScope.of(request));
            assertThat(one.switches()).containsEntry(PolicySwitch.ITEM_ACCEPTANCE, true);
        });
    }

    @Test
    void it_is_for_an_administrator_with_a_reason_who_has_read_what_is_there() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        refused(403, "role-missing", DIRECTOR, ON);
        refused(409, "limits-unchanged", ADMINISTRATOR, OFF);
        refused(422, "reason-unfit", ADMINISTRATOR, ON.replace("second look", " "));
        refused(422, "from-past", ADMINISTRATOR, ON.replace("'reason'", "'from':'2026-03-01','reason'"));
        web.perform(decide(ADMINISTRATOR, PATH, ON, seen - 1)).andExpect(status().is(412))
                .andExpect(content().string("stale-version"));
        web.perform(decide(ADMINISTRATOR, PATH, ON, null)).andExpect(status().is(428))
                .andExpect(content().string("version-required"));
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'switches':{'coffee':true},'reason':'x'}",
            "{'switches':{'item_acceptance':'perhaps'},'reason':'x'}",
            "{'switches':{'item_acceptance':null},'reason':'x'}",
            "{'switches':['item_acceptance'],'reason':'x'}",
            "{'switches':{'item_acceptance':true},'reason':'x','on':1}"})
    void what_is_no_switch_is_not_understood(String body) throws Exception {
        long seen = node.version(PolicyCommand.ID);

        web.perform(decide(ADMINISTRATOR, PATH, body, seen)).andExpect(status().isBadRequest());
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    private void refused(int status, String code, String person, String body) throws Exception {
        web.perform(decide(person, PATH, body, node.version(PolicyCommand.ID))).andExpect(status().is(status))
                .andExpect(content().string(code));
    }
}
