package org.entente.command.policy;

import java.util.function.UnaryOperator;

import org.entente.api.policy.PolicyCommand;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.policy.PolicyEvent.LadderWithdrawn;
import org.entente.command.preview.LivingRuleNode;
import org.entente.command.preview.OnLivingRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.preview.Asking.decide;
import static org.entente.command.preview.Asking.preview;
import static org.entente.command.preview.LivingRuleNode.ADMINISTRATOR;
import static org.entente.command.preview.LivingRuleNode.DIRECTOR;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/policies/ladder/{versions, preview, versions/{version}/withdrawal} (rules POL-10 to POL-13, POL-15). */
@OnLivingRules
class LadderEndpointTest {
    private static final String PATH = "/api/policies/ladder/versions";
    private static final String PREVIEW = "/api/policies/ladder/preview";

    private LivingRuleNode node;
    private MockMvc web;

    @BeforeEach
    void begin(LivingRuleNode shared) {
        node = shared;
        web = node.web(LadderController.class);
    }

    @Test
    void a_ladder_is_published_and_in_force_at_once() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(ADMINISTRATOR, PATH, ladder("[51,80]"), seen)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + (seen + 1) + "\""));

        LadderPublished published = (LadderPublished) node.events(PolicyCommand.ID).getLast();
        assertThat(published.ladder().normal().warnings()).containsExactly(51, 80);
        assertThat(published.from()).isEqualTo(published.occurredAt());
        assertThat(published.reason()).isEqualTo("yearly review");
    }

    @Test
    void one_to_come_is_taken_back_and_never_twice() throws Exception {
        web.perform(decide(ADMINISTRATOR, PATH, ladder("[52]", ",'from':'2026-12-01'"), node.version(
                PolicyCommand.ID))).andExpect(status().isOk());
        long version = ((LadderPublished) node.events(PolicyCommand.ID).getLast()).version();

        web.perform(decide(ADMINISTRATOR, withdrawal(version), "{'reason':'no'}", node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        assertThat(node.all(LadderWithdrawn.class)).extracting(LadderWithdrawn::version).contains(version);
        web.perform(decide(ADMINISTRATOR, withdrawal(version), "{'reason':'no'}", node.version(PolicyCommand.ID)))
                .andExpect(status().isNotFound());
    }

    @Test
    void one_in_force_is_not_taken_back() throws Exception {
        web.perform(decide(ADMINISTRATOR, PATH, ladder("[53]"), node.version(PolicyCommand.ID)))
                .andExpect(status().isOk());
        long version = ((LadderPublished) node.events(PolicyCommand.ID).getLast()).version();

        web.perform(decide(ADMINISTRATOR, withdrawal(version), "{'reason':'no'}", node.version(PolicyCommand.ID)))
                .andExpect(status().isConflict()).andExpect(content().string("publication-in-force"));
    }

    @Test
    void what_the_handbook_demands_is_never_weakened() throws Exception {
        refused(409, "ladder-weakened", body -> body.replace("'code':'urgent_measures','raises':true",
                "'code':'urgent_measures','raises':false"));
        refused(409, "ladder-weakened", body -> body.replace("'holder':'vice_president'", "'holder':'office'"));
        refused(422, "ladder-next-unfit", body -> body.replace("'next':'critical'", "'next':'normal'"));
        refused(422, "ladder-limits-unfit", body -> body.replace("'code':'normal_meeting'", "'code':'urgent_notice'"));
        refused(422, "ladder-warnings-unfit", body -> body.replace("[54]", "[54,100]"));
    }

    @Test
    void it_is_read_as_it_is_written_down_or_not_at_all() throws Exception {
        refused(400, null, body -> body.replace("'body':'task_force'", "'body':'crowd'"));
        refused(400, null, body -> body.replace("'told':['office'", "'told':['everybody'"));
        refused(400, null, body -> body.replace("'reason'", "'why':1,'reason'"));
        refused(422, "reason-unfit", body -> body.replace("yearly review", " "));
        refused(422, "from-past", body -> body.replace("'reason'", "'from':'2026-03-01','reason'"));
    }

    @Test
    void it_needs_a_role_and_what_was_read() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(decide(DIRECTOR, PATH, ladder("[55]"), seen)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        web.perform(decide(ADMINISTRATOR, PATH, ladder("[55]"), seen - 1)).andExpect(status().is(412));
        web.perform(decide(ADMINISTRATOR, PATH, ladder("[55]"), null)).andExpect(status().is(428));
        web.perform(decide(DIRECTOR, withdrawal(1), "{'reason':'no'}", seen)).andExpect(status().isForbidden());
        web.perform(decide(ADMINISTRATOR, withdrawal(1), "{'reason':'no'}", seen - 1)).andExpect(status().is(412));
        web.perform(decide(ADMINISTRATOR, withdrawal(1), "{'reason':'no'}", null)).andExpect(status().is(428));
        web.perform(decide(ADMINISTRATOR, withdrawal(4_711), "{'reason':'no'}", seen)).andExpect(status().isNotFound());
        web.perform(decide(ADMINISTRATOR, PATH + "/first/withdrawal", "{'reason':'no'}", seen))
                .andExpect(status().isBadRequest());
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    @Test
    void tried_out_it_tells_what_would_be_different_and_writes_nothing() throws Exception {
        long seen = node.version(PolicyCommand.ID);
        web.perform(preview(ADMINISTRATOR, PREVIEW, ladder("[7,77]"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.publication.ladder.normal.warnings[1]").value(77))
                .andExpect(jsonPath("$.changes[0].field").value("levels[normal].warnings"))
                .andExpect(jsonPath("$.changes[0].to").value("7 77")).andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.open").isNumber());

        web.perform(preview(ADMINISTRATOR, PREVIEW, ladder("[100]"))).andExpect(status().is(422))
                .andExpect(content().string("ladder-warnings-unfit"));
        web.perform(preview(DIRECTOR, PREVIEW, ladder("[7,77]"))).andExpect(status().isForbidden());
        web.perform(preview(ADMINISTRATOR, PREVIEW, "{'steps':[]}")).andExpect(status().isBadRequest());
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    private void refused(int httpStatus, @Nullable String code, UnaryOperator<String> change) throws Exception {
        long seen = node.version(PolicyCommand.ID);
        var answer = web.perform(decide(ADMINISTRATOR, PATH, change.apply(ladder("[54]")), seen))
                .andExpect(status().is(httpStatus));
        if (code != null) {
            answer.andExpect(content().string(code));
        }
        assertThat(node.version(PolicyCommand.ID)).isEqualTo(seen);
    }

    private static String withdrawal(long version) {
        return PATH + "/" + version + "/withdrawal";
    }

    private static String ladder(String warnings) {
        return ladder(warnings, "");
    }

    /** The handbook's ladder, but with these warnings of normal issues. */
    private static String ladder(String warnings, String more) {
        return """
               {'normal':{'holder':'office','body':'coordination_meeting',
                          'limits':[{'code':'normal_meeting','raises':false}],
                          'solved':{'code':'normal_solved','raises':true},'next':'urgent',
                          'told':['office','responsible_departments'],'warnings':%s},
                'urgent':{'holder':'vice_president','body':'task_force',
                          'limits':[{'code':'urgent_notice','raises':false},{'code':'urgent_measures','raises':true}],
                          'solved':{'code':'urgent_solved','raises':true},'followUp':'urgent_follow_up',
                          'next':'critical','told':['director','vice_presidents','office','responsible_departments'],
                          'warnings':[50,80]},
                'critical':{'holder':'general_manager','body':'response_team',
                            'limits':[{'code':'critical_notice','raises':false},{'code':'critical_team','raises':false},
                                      {'code':'critical_contain','raises':false},
                                      {'code':'critical_report','raises':false}],
                            'solved':{'code':'critical_solved','raises':false},'followUp':'critical_follow_up',
                            'told':['general_manager','director','vice_presidents','office','involved_departments'],
                            'warnings':[50,80]},'reason':'yearly review'%s}""".formatted(warnings, more);
    }
}
