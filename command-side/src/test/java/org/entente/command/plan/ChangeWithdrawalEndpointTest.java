package org.entente.command.plan;

import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.plan.PlanChangeEvent.ChangeWithdrawn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.OTHER_PLAN;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/changes/{n}/withdrawal: the filer takes a change back. */
class ChangeWithdrawalEndpointTest {
    private static final String WITHDRAWAL = PLAN + "/changes/1/withdrawal";
    private static final String WHY = "{'reason':'moulds came'}";

    private final ChangeDoor door = new ChangeDoor().withChange();

    @Test
    void nobody_owes_an_opinion_any_more() throws Exception {
        door.as("head.sales", posted(WITHDRAWAL, WHY)).andExpect(status().isOk());
        assertThat(door.last().getFirst()).isInstanceOf(ChangeWithdrawn.class);
        assertThat(door.last()).filteredOn(ObligationCancelled.class::isInstance).hasSize(2);

        door.as("head.sales", posted(WITHDRAWAL, WHY)).andExpect(status().isConflict())
                .andExpect(content().string("phase"));
    }

    @Test
    void it_is_for_the_filer() throws Exception {
        door.as("he.jia", posted(WITHDRAWAL, WHY)).andExpect(status().isForbidden())
                .andExpect(content().string("not-filer"));
        door.as("du.hang", posted(WITHDRAWAL, WHY)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
    }

    @Test
    void what_is_not_there_or_has_no_reason_is_refused() throws Exception {
        door.as("head.sales", posted(PLAN + "/changes/9/withdrawal", WHY)).andExpect(status().isNotFound());
        door.as("head.sales", posted(OTHER_PLAN + "/changes/1/withdrawal", WHY)).andExpect(status().isNotFound());
        door.as("head.sales", posted(WITHDRAWAL, "{'reason':' '}")).andExpect(status().is(422));
        door.as("head.sales", posted(WITHDRAWAL, "{}")).andExpect(status().is(422));
        door.as("head.sales", posted(WITHDRAWAL, "[]")).andExpect(status().isBadRequest());
    }
}
