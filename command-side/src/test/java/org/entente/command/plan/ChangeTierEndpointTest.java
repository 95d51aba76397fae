package org.entente.command.plan;

import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanChangeEvent.ChangeTierRaised;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/changes/{n}/tier: the Office puts a change before a higher level. */
class ChangeTierEndpointTest {
    private static final String TIER = PLAN + "/changes/1/tier";
    private static final String STRATEGIC = "{'tier':'strategic','reason':'the launch'}";

    private final ChangeDoor door = new ChangeDoor().withMinorChange();

    @Test
    void a_higher_level_decides_from_now_on() throws Exception {
        door.as("he.jia", posted(TIER, STRATEGIC)).andExpect(status().isOk());

        assertThat(door.last().getFirst()).isInstanceOfSatisfying(ChangeTierRaised.class,
                one -> assertThat(one.to()).isEqualTo(ChangeTier.STRATEGIC));
        door.as("he.jia", posted(TIER, STRATEGIC)).andExpect(status().isConflict())
                .andExpect(content().string("tier-not-higher"));
    }

    @Test
    void it_is_for_the_office() throws Exception {
        door.as("head.rnd", posted(TIER, STRATEGIC)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void what_is_not_there_or_unknown_or_without_a_reason_is_refused() throws Exception {
        door.as("he.jia", posted(PLAN + "/changes/2/tier", STRATEGIC)).andExpect(status().isNotFound());
        door.as("he.jia", posted(TIER, "{'tier':'huge','reason':'x'}")).andExpect(status().isBadRequest());
        door.as("he.jia", posted(TIER, "{'tier':'major','reason':''}")).andExpect(status().is(422));
    }
}
