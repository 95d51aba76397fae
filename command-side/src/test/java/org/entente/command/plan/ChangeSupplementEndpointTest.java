package org.entente.command.plan;

import org.entente.api.plan.PlanChangeEvent.ChangeSupplemented;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/changes/{n}/supplement: the filer adds something, or proposes something else. */
class ChangeSupplementEndpointTest {
    private static final String SUPPLEMENT = PLAN + "/changes/1/supplement";
    private static final String WORDS = "{'supplement':{'en':'the supplier wrote'}}";

    private final ChangeDoor door = new ChangeDoor().withChange();

    @Test
    void words_leave_the_proposal_and_another_proposal_is_a_new_revision() throws Exception {
        door.as("head.sales", posted(SUPPLEMENT, WORDS)).andExpect(status().isOk());
        assertThat(((ChangeSupplemented) door.last().getFirst()).revision()).isEqualTo(1);

        door.as("head.sales", posted(SUPPLEMENT, "{'supplement':{'en':'one more'},'proposal':"
                + ChangeDoor.proposal(1, 16) + "}")).andExpect(status().isOk());
        assertThat(((ChangeSupplemented) door.last().getFirst()).revision()).isEqualTo(2);
        assertThat(((ChangeSupplemented) door.last().getFirst()).asked()).hasSize(2);
    }

    @Test
    void it_is_for_the_filer() throws Exception {
        door.as("head.rnd", posted(SUPPLEMENT, WORDS)).andExpect(status().isForbidden())
                .andExpect(content().string("not-filer"));
        door.as("zhou.qiming", posted(SUPPLEMENT, WORDS)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void it_builds_on_the_version_in_force() throws Exception {
        door.as("head.sales", posted(SUPPLEMENT, "{'supplement':{'en':'again'},'proposal':"
                + ChangeDoor.proposal(7, 16) + "}")).andExpect(status().isConflict())
                .andExpect(content().string("change-outdated"));
    }

    @Test
    void what_is_not_there_or_says_nothing_is_refused() throws Exception {
        door.as("head.sales", posted(PLAN + "/changes/2/supplement", WORDS)).andExpect(status().isNotFound());
        door.as("head.sales", posted(SUPPLEMENT, "{'supplement':{'en':''}}")).andExpect(status().is(422));
        door.as("head.sales", posted(SUPPLEMENT, "{'words':'x'}")).andExpect(status().isBadRequest());
    }
}
