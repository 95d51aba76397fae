package org.entente.command.task;

import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskEvent.DoneAccepted;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/tasks/{id}/acceptance: a second person accepts what was reported done, or declines. */
class ItemAcceptanceEndpointTest {
    private static final String ACCEPTANCE = TaskDoor.PATH + "/acceptance";
    private static final String ACCEPT = "{'answer':'accept'}";
    private static final String DECLINE = "{'answer':'decline','reason':'not signed'}";

    @Test
    void accepted_it_is_completed_when_it_was_done() throws Exception {
        TaskDoor door = done();

        door.post("he.jia", ACCEPTANCE, ACCEPT).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(new DoneAccepted(Items.TASK, HE_JIA, at("2026-04-16T15:00")),
                new TaskCompleted(Items.TASK, Text.NONE, at("2026-04-15T18:00")));
    }

    @Test
    void declined_the_work_goes_on() throws Exception {
        TaskDoor door = done();

        door.post("head.product", ACCEPTANCE, DECLINE).andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(
                new DoneDeclined(Items.TASK, head(PRODUCT), "not signed", at("2026-04-16T15:00")));
        door.refused(409, "nothing-to-accept", door.post("he.jia", ACCEPTANCE, ACCEPT));
    }

    @Test
    void only_a_second_person_of_the_lead_the_initiator_or_the_office_answers() throws Exception {
        TaskDoor door = done();

        door.refused(403, "own-work", door.post("liaison.rnd", ACCEPTANCE, ACCEPT));
        door.refused(403, "not-lead-initiator-nor-office", door.post("head.sales", ACCEPTANCE, DECLINE));
        door.refused(403, "role-missing", door.post("han.zhiyuan", ACCEPTANCE, ACCEPT));
    }

    @Test
    void only_what_was_reported_done_in_a_running_case() throws Exception {
        TaskDoor started = TaskDoor.asking();
        TaskDoor completed = TaskDoor.started().given("2026-04-16T15:00", asLiaison(RND),
                new CompleteTask(Items.TASK, RND, Text.NONE, null));
        TaskDoor suspended = done().caseIs(RequestPhase.SUSPENDED);

        started.refused(409, "nothing-to-accept", started.post("he.jia", ACCEPTANCE, ACCEPT));
        completed.refused(409, "phase", completed.post("he.jia", ACCEPTANCE, ACCEPT));
        suspended.refused(409, "case-phase", suspended.post("he.jia", ACCEPTANCE, ACCEPT));
        started.refused(404, "not-found", started.post("he.jia", TaskDoor.NOWHERE + "/acceptance", ACCEPT));
    }

    @Test
    void a_reason_is_needed_to_decline_and_who_did_not_see_what_is_there_is_refused() throws Exception {
        TaskDoor door = done();

        door.refused(422, "text-missing", door.post("he.jia", ACCEPTANCE, DECLINE.replace("not signed", " ")));
        door.refused(412, "stale-version", door.post("he.jia", ACCEPTANCE, ACCEPT, "If-Match", "\"0\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{'answer':'perhaps'}", "{'answer':'accept','grade':1}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        TaskDoor door = done();

        door.refused(400, "", door.post("he.jia", ACCEPTANCE, body));
    }

    private static TaskDoor done() {
        return TaskDoor.asking().given("2026-04-16T15:00", asLiaison(RND),
                new CompleteTask(Items.TASK, RND, Text.NONE, at("2026-04-15T18:00")));
    }
}
