package org.entente.command.task;

import org.entente.api.request.RequestPhase;
import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.at;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/tasks/{id}/attention/clearance: the Office lifts the flag of an item that a later roll-up found recovered. */
class AttentionClearanceEndpointTest {
    private static final String CLEARANCE = TaskDoor.PATH + "/attention/clearance";

    @Test
    void the_office_lifts_the_flag() throws Exception {
        TaskDoor door = recovered();

        door.post("he.jia", CLEARANCE, "{'note':'caught up'}").andExpect(status().isOk())
                .andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(new AttentionCleared(Items.TASK, Items.MARCH_23, HE_JIA,
                "caught up", at("2026-03-30T10:00:01")));
    }

    @Test
    void nobody_but_the_office_does() throws Exception {
        TaskDoor door = recovered();

        door.refused(403, "role-missing", door.post("head.rnd", CLEARANCE, "{}"));
        door.refused(403, "role-missing", door.post("zhou.qiming", CLEARANCE, "{}"));
    }

    @Test
    void not_before_the_item_recovered_nor_before_the_department_was_asked() throws Exception {
        TaskDoor behind = TaskDoor.flagged();
        TaskDoor unasked = TaskDoor.flagged().given("2026-03-30T10:00:01", REACTION,
                Items.sumUp(Items.MARCH_30, TaskStatus.IN_PROGRESS));
        TaskDoor unflagged = TaskDoor.started();

        behind.refused(409, "not-recovered", behind.post("he.jia", CLEARANCE, "{}"));
        unasked.refused(409, "contact-owed", unasked.post("he.jia", CLEARANCE, "{}"));
        unflagged.refused(409, "not-flagged", unflagged.post("he.jia", CLEARANCE, "{}"));
    }

    @Test
    void also_once_the_case_is_accepted_but_not_while_it_stands_still_or_has_ended() throws Exception {
        TaskDoor suspended = recovered().caseIs(RequestPhase.SUSPENDED);
        TaskDoor archived = recovered().caseIs(RequestPhase.ARCHIVED);

        suspended.refused(409, "case-phase", suspended.post("he.jia", CLEARANCE, "{}"));
        archived.refused(409, "case-phase", archived.post("he.jia", CLEARANCE, "{}"));
        recovered().caseIs(RequestPhase.RETROSPECTIVE).post("lin.lan", CLEARANCE, "{}").andExpect(status().isOk());
    }

    @Test
    void what_is_not_there_is_not_found_and_who_did_not_see_what_is_there_is_refused() throws Exception {
        TaskDoor door = recovered();

        door.refused(404, "not-found", door.post("he.jia", TaskDoor.NOWHERE + "/attention/clearance", "{}"));
        door.refused(412, "stale-version", door.post("he.jia", CLEARANCE, "{}", "If-Match", "\"0\""));
        door.refused(422, "text-too-long",
                door.post("he.jia", CLEARANCE, "{'note':'" + "x".repeat(4_001) + "'}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'note':['x']}", "{'why':'x'}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        TaskDoor door = recovered();

        door.refused(400, "", door.post("he.jia", CLEARANCE, body));
    }

    private static TaskDoor recovered() {
        return TaskDoor.flagged().given("2026-03-23T14:00", COORDINATOR, Items.contact())
                .given("2026-03-30T10:00:01", REACTION, Items.sumUp(Items.MARCH_30, TaskStatus.IN_PROGRESS));
    }
}
