package org.entente.command.plan;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.Party;
import org.entente.api.plan.PlanChangeEvent.EmergencyChangeMade;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.plan.ChangeDoor.OTHER_PLAN;
import static org.entente.command.plan.ChangeDoor.PLAN;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/emergency-changes: somebody acted first, and owes the change request. */
class EmergencyChangeEndpointTest {
    private static final String ACTED = PLAN + "/emergency-changes";
    private static final String DEPARTMENT = "{'actor':'department','issue':'ISS-1','done':{'en':'stopped'}}";
    private static final String OFFICE = "{'actor':'office','issue':'ISS-1','done':{'en':'stopped'}}";

    private final ChangeDoor door = new ChangeDoor();

    @Test
    void the_lead_department_says_what_it_did_and_owes_the_request() throws Exception {
        door.as("head.product", posted(ACTED, DEPARTMENT)).andExpect(status().isOk());
        assertThat(door.last().getFirst()).isInstanceOf(EmergencyChangeMade.class);
        assertThat(door.last()).hasAtLeastOneElementOfType(ObligationOpened.class);
    }

    @Test
    void the_director_does_it_for_the_office() throws Exception {
        door.as("lin.lan", posted(ACTED, OFFICE)).andExpect(status().isOk());
        assertThat(((EmergencyChangeMade) door.last().getFirst()).actor()).isEqualTo(Party.OFFICE);
        door.as("he.jia", posted(ACTED, OFFICE)).andExpect(status().isForbidden())
                .andExpect(content().string("role-missing"));
    }

    @Test
    void without_an_emergency_or_by_another_department_it_is_refused() throws Exception {
        door.as("head.rnd", posted(ACTED, DEPARTMENT)).andExpect(status().isForbidden())
                .andExpect(content().string("wrong-department"));
        door.withIssue(Urgency.NORMAL).as("head.product", posted(ACTED, DEPARTMENT)).andExpect(status().isConflict())
                .andExpect(content().string("no-emergency"));
        assertThat(door.last()).isEmpty();
    }

    @Test
    void what_is_not_there_or_says_nothing_is_refused() throws Exception {
        door.as("head.product", posted(OTHER_PLAN + "/emergency-changes", DEPARTMENT)).andExpect(status().isNotFound());
        door.as("head.product", posted(ACTED, DEPARTMENT.replace("stopped", ""))).andExpect(status().is(422));
        door.as("head.product", posted(ACTED, DEPARTMENT.replace("ISS-1", "TSK-1")))
                .andExpect(status().isBadRequest());
        door.as("he.jia", posted(ACTED, DEPARTMENT)).andExpect(status().is(422));
    }
}
