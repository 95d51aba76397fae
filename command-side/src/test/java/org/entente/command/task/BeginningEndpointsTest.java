package org.entente.command.task;

import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/tasks/{id}/assignment, /start and /reopening: who is to do an item, that it began, that it was not done after all. */
class BeginningEndpointsTest {
    private static final String ASSIGNMENT = TaskDoor.PATH + "/assignment";
    private static final String START = TaskDoor.PATH + "/start";
    private static final String REOPENING = TaskDoor.PATH + "/reopening";
    private static final String TO_DU_HANG = "{'assignee':'du.hang'}";
    private static final String WHY = "{'reason':'a crack'}";

    @Test
    void another_assignee_is_named() throws Exception {
        TaskDoor door = TaskDoor.opened();

        door.post("liaison.rnd", ASSIGNMENT, TO_DU_HANG).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(
                new TaskAssigned(Items.TASK, liaison(RND), new PersonId("du.hang"), at("2026-03-09T17:40")));
        door.refused(409, "already-assigned", door.post("liaison.rnd", ASSIGNMENT, TO_DU_HANG));
        door.refused(422, "unknown-person", door.post("liaison.rnd", ASSIGNMENT, "{'assignee':'no.one'}"));
    }

    @Test
    void work_begins_now_or_began_earlier_and_begins_once() throws Exception {
        TaskDoor door = TaskDoor.opened();

        door.refused(422, "in-the-future",
                door.post("liaison.rnd", START, "{'startedAt':'2026-03-09T17:40:01+08:00'}"));
        door.refused(409, "too-long-ago",
                door.post("liaison.rnd", START, "{'startedAt':'2026-02-13T18:00:00+08:00'}"));
        door.post("head.rnd", START, "{'startedAt':'2026-03-09T09:00:00+08:00'}").andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(new TaskStarted(Items.TASK, at("2026-03-09T09:00")));
        door.refused(409, "phase", door.post("head.rnd", START, "{}"));
    }

    @Test
    void what_was_not_done_after_all_is_taken_up_again_with_a_reason() throws Exception {
        TaskDoor door = completed();

        door.refused(422, "text-missing", door.post("liaison.rnd", REOPENING, "{'reason':' '}"));
        door.post("liaison.rnd", REOPENING, WHY).andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(
                new TaskReopened(Items.TASK, "a crack", at("2026-04-16T15:00")));
        door.refused(409, "phase", door.post("liaison.rnd", REOPENING, WHY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"/assignment | {'assignee':'du.hang'}",
            "/start | {}", "/reopening | {'reason':'a crack'}"})
    void each_is_the_own_departments_to_say_and_of_what_is_there(String path, String body) throws Exception {
        TaskDoor door = path.equals("/reopening") ? completed() : TaskDoor.opened();
        String at = TaskDoor.PATH + path;

        door.refused(403, "wrong-department", door.post("liaison.sales", at, body));
        door.refused(422, "department-needed", door.post("he.jia", at, body));
        door.refused(403, "role-missing", door.post("he.jia", at, ofRnd(body)));
        door.refused(404, "not-found", door.post("liaison.rnd", TaskDoor.NOWHERE + path, body));
        door.refused(412, "stale-version", door.post("liaison.rnd", at, body, "If-Match", "\"17\""));
        door.refused(400, "", door.post("liaison.rnd", at, "{'why':'x'}"));
        door.refused(400, "", door.post("liaison.rnd", at, "["));
        door.refused(409, "case-phase", door.caseIs(RequestPhase.SUSPENDED).post("liaison.rnd", at, body));
    }

    @Test
    void nothing_of_the_kind_is_said_of_what_is_completed_but_that_it_is_not() throws Exception {
        TaskDoor door = completed();

        door.refused(409, "phase", door.post("liaison.rnd", ASSIGNMENT, TO_DU_HANG));
        door.refused(409, "phase", door.post("liaison.rnd", START, "{}"));
        TaskDoor open = TaskDoor.started();
        open.refused(409, "phase", open.post("liaison.rnd", REOPENING, WHY));
    }

    private static String ofRnd(String body) {
        return "{'department':'rnd'" + (body.equals("{}") ? "}" : "," + body.substring(1));
    }

    private static TaskDoor completed() {
        return TaskDoor.started().given("2026-04-16T15:00", asLiaison(RND),
                new CompleteTask(Items.TASK, RND, Text.NONE, null));
    }
}
