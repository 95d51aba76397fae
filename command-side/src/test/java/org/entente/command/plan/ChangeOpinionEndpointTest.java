package org.entente.command.plan;

import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionGiven;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.OTHER_PLAN;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.consenting;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/changes/{n}/opinions: an affected department is heard. */
class ChangeOpinionEndpointTest {
    private static final String AGREE = "{'revision':1,'stance':'agree'}";
    private static final String OPINIONS = PLAN + "/changes/1/opinions";

    private final ChangeDoor door = new ChangeDoor().withChange();

    @Test
    void an_opinion_is_recorded_and_settles_what_was_owed() throws Exception {
        door.as("head.rnd", consenting(OPINIONS, "{'revision':1,'stance':'refuse','remarks':{'en':'too late'}}"))
                .andExpect(status().isOk());

        ChangeOpinionGiven given = (ChangeOpinionGiven) door.last().getFirst();
        assertThat(given.department()).isEqualTo(CaseWorld.RND);
        assertThat(given.stance()).isEqualTo(OpinionStance.REFUSE);
        assertThat(door.last()).hasAtLeastOneElementOfType(ObligationMet.class);
    }

    @Test
    void it_says_what_was_read() throws Exception {
        door.as("head.rnd", posted(OPINIONS, AGREE)).andExpect(status().is(428))
                .andExpect(content().string("position-required"));
        door.as("head.rnd", consenting(OPINIONS, AGREE.replace("1", "2"))).andExpect(status().isConflict())
                .andExpect(content().string("revision-outdated"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void only_an_affected_department_is_heard() throws Exception {
        door.as("head.sales", consenting(OPINIONS, AGREE)).andExpect(status().isForbidden())
                .andExpect(content().string("not-affected"));
        door.as("du.hang", consenting(OPINIONS, AGREE.replace("{", "{'department':'rnd',")))
                .andExpect(status().isForbidden()).andExpect(content().string("role-missing"));
    }

    @Test
    void a_change_that_is_not_there_has_no_opinions() throws Exception {
        door.as("head.rnd", consenting(PLAN + "/changes/2/opinions", AGREE)).andExpect(status().isNotFound());
        door.as("head.rnd", consenting(OTHER_PLAN + "/changes/1/opinions", AGREE)).andExpect(status().isNotFound());
    }

    @Test
    void a_refusal_without_reasons_and_an_unknown_stance_are_refused() throws Exception {
        door.as("head.rnd", consenting(OPINIONS, "{'revision':1,'stance':'refuse'}")).andExpect(status().isConflict())
                .andExpect(content().string("reasons-missing"));
        door.as("head.rnd", consenting(OPINIONS, "{'revision':1,'stance':'maybe'}"))
                .andExpect(status().isBadRequest());
        door.as("he.jia", consenting(OPINIONS, AGREE)).andExpect(status().is(422))
                .andExpect(content().string("department-needed"));
    }
}
