package org.entente.command.plan;

import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.plan.PlanChangeEvent.ChangeApproved;
import org.entente.api.plan.PlanChangeEvent.ChangeDeferred;
import org.entente.api.plan.PlanChangeEvent.ChangeRejected;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.OTHER_PLAN;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/changes/{n}/decision: whoever decides changes of this tier approves, rejects or defers. */
class ChangeDecisionEndpointTest {
    private static final String DECISION = PLAN + "/changes/1/decision";
    private static final String APPROVE = "{'decision':'approve','note':{'en':'go on'}}";

    private final ChangeDoor door = new ChangeDoor().withMinorChange();

    @Test
    void an_approval_puts_the_next_version_in_force() throws Exception {
        door.as("he.jia", seen(DECISION, APPROVE)).andExpect(status().isOk());

        assertThat(door.last()).hasAtLeastOneElementOfType(ChangeApproved.class);
        assertThat(door.last()).filteredOn(PlanAmended.class::isInstance).singleElement()
                .satisfies(one -> assertThat(((PlanAmended) one).version()).isEqualTo(2))
                .satisfies(one -> assertThat(((PlanAmended) one).moved()).hasSize(1));
        door.as("he.jia", seen(DECISION, APPROVE)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
    }

    @Test
    void a_deferral_meets_what_was_owed() throws Exception {
        door.as("he.jia", seen(DECISION, "{'decision':'defer','needed':{'en':'cost'},'until':'2026-03-26'}"))
                .andExpect(status().isOk());
        assertThat(door.last()).hasAtLeastOneElementOfType(ChangeDeferred.class)
                .hasAtLeastOneElementOfType(ObligationMet.class);
    }

    @Test
    void a_rejection_meets_it_too() throws Exception {
        door.as("lin.lan", seen(DECISION, "{'decision':'reject','reason':{'en':'no'}}")).andExpect(status().isOk());
        assertThat(door.last()).hasAtLeastOneElementOfType(ChangeRejected.class)
                .hasAtLeastOneElementOfType(ObligationMet.class);
    }

    @Test
    void it_is_about_what_was_read() throws Exception {
        door.as("he.jia", posted(DECISION, APPROVE)).andExpect(status().is(428))
                .andExpect(content().string("version-required"));
        door.as("he.jia", posted(DECISION, APPROVE).header("If-Match", "\"3\"")).andExpect(status().is(412))
                .andExpect(content().string("stale-version"));
        assertThat(door.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"han.zhiyuan", "zhou.qiming"})
    void it_is_for_whoever_decides_this_tier(String person) throws Exception {
        door.as(person, seen(DECISION, APPROVE)).andExpect(status().isForbidden())
                .andExpect(content().string("not-decider"));
        door.as("head.rnd", seen(DECISION, APPROVE)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_decided() throws Exception {
        door.as("he.jia", seen(PLAN + "/changes/2/decision", APPROVE)).andExpect(status().isNotFound());
        door.as("he.jia", posted(OTHER_PLAN + "/changes/1/decision", APPROVE).header("If-None-Match", "*"))
                .andExpect(status().isNotFound());
    }

    @Test
    void before_everybody_was_heard_nothing_is_decided() throws Exception {
        ChangeDoor asked = new ChangeDoor().withChange();
        asked.as("han.zhiyuan", posted(DECISION, APPROVE).header("If-Match", asked.version()))
                .andExpect(status().isConflict()).andExpect(content().string("phase"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'decision':'reject','reason':{'en':' '}}",
            "{'decision':'defer','needed':{'en':''},'until':'2026-03-26'}",
            "{'decision':'defer','needed':{'en':'cost'},'until':'2026-03-23'}"})
    void a_no_has_words_and_a_wish_a_day_to_come(String body) throws Exception {
        door.as("he.jia", seen(DECISION, body)).andExpect(status().is(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'decision':'maybe'}", "{'decision':'approve','reason':{'en':'x'}}", "nothing"})
    void there_is_no_fourth_way(String body) throws Exception {
        door.as("he.jia", seen(DECISION, body)).andExpect(status().isBadRequest());
    }

    private MockHttpServletRequestBuilder seen(String path, String body) {
        return posted(path, body).header("If-Match", door.version());
    }
}
