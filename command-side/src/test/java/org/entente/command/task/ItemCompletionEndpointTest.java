package org.entente.command.task;

import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/tasks/{id}/completion: the item's department says that it is done, on Friday 20 March 2026 at 15:30. */
class ItemCompletionEndpointTest {
    private static final String COMPLETION = TaskDoor.PATH + "/completion";
    private static final String DONE = "{'note':{'en':'frozen'}}";

    @Test
    void it_is_completed_now_or_when_it_was_done() throws Exception {
        TaskDoor now = inProgress();
        TaskDoor earlier = inProgress();

        now.post("liaison.rnd", COMPLETION, DONE).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        assertThat(now.brought()).containsExactly(
                new TaskCompleted(Items.TASK, text("frozen"), at("2026-03-20T15:30")));
        earlier.post("head.rnd", COMPLETION, "{'completedAt':'2026-03-19T18:00:00+08:00'}").andExpect(status().isOk());
        assertThat(earlier.brought()).containsExactly(
                new TaskCompleted(Items.TASK, Text.NONE, at("2026-03-19T18:00")));
    }

    @Test
    void where_a_second_person_accepts_it_waits_and_is_not_reported_twice() throws Exception {
        TaskDoor door = TaskDoor.asking();

        door.post("liaison.rnd", COMPLETION, DONE).andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(new DoneReported(Items.TASK, liaison(RND), text("frozen"),
                at("2026-03-16T09:00"), at("2026-03-16T09:00")));
        door.refused(409, "done-already-reported", door.post("liaison.rnd", COMPLETION, DONE));
    }

    @Test
    void the_items_department_speaks_for_it_and_nobody_else() throws Exception {
        TaskDoor door = inProgress();

        door.refused(403, "wrong-department", door.post("head.sales", COMPLETION, DONE));
        door.refused(422, "department-needed", door.post("he.jia", COMPLETION, DONE));
        door.refused(403, "role-missing", door.post("zhou.qiming", COMPLETION, "{'department':'rnd'}"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"2026-03-20T15:30:01+08:00, 422, in-the-future",
            "2026-03-16T08:59:59+08:00, 422, completed-before-start"})
    void done_is_after_the_start_and_not_to_come(String moment, int status, String code) throws Exception {
        TaskDoor door = inProgress();

        door.refused(status, code, door.post("liaison.rnd", COMPLETION, "{'completedAt':'" + moment + "'}"));
    }

    @Test
    void it_is_recorded_at_most_ten_working_days_later() throws Exception {
        TaskDoor door = TaskDoor.started().given("2026-03-31T09:00", asLiaison(RND),
                Items.report(TaskStatus.IN_PROGRESS));

        door.refused(409, "too-long-ago",
                door.post("liaison.rnd", COMPLETION, "{'completedAt':'2026-03-16T18:00:00+08:00'}"));
        door.post("liaison.rnd", COMPLETION, "{'completedAt':'2026-03-17T00:00:00+08:00'}").andExpect(status().isOk());
    }

    @Test
    void only_what_is_under_way_in_a_case_that_is_executing() throws Exception {
        TaskDoor unbegun = TaskDoor.opened();
        TaskDoor blocked = TaskDoor.started().given("2026-03-20T15:30", asLiaison(RND),
                Items.report(TaskStatus.BLOCKED));
        TaskDoor completed = inProgress().given("2026-03-20T15:30", asLiaison(RND),
                new CompleteTask(Items.TASK, RND, Text.NONE, null));
        TaskDoor accepted = inProgress().caseIs(RequestPhase.IN_ACCEPTANCE);

        unbegun.refused(409, "phase", unbegun.post("liaison.rnd", COMPLETION, DONE));
        blocked.refused(409, "phase", blocked.post("liaison.rnd", COMPLETION, DONE));
        completed.refused(409, "phase", completed.post("liaison.rnd", COMPLETION, DONE));
        accepted.refused(409, "case-phase", accepted.post("liaison.rnd", COMPLETION, DONE));
        accepted.refused(404, "not-found", accepted.post("liaison.rnd", TaskDoor.NOWHERE + "/completion", DONE));
    }

    @Test
    void a_version_counts_where_it_is_named_and_a_note_has_its_limit() throws Exception {
        TaskDoor door = inProgress();

        door.refused(412, "stale-version", door.post("liaison.rnd", COMPLETION, DONE, "If-Match", "\"0\""));
        door.refused(422, "text-too-long",
                door.post("liaison.rnd", COMPLETION, "{'note':{'en':'" + "x".repeat(4_001) + "'}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "done", "{'completedAt':'noon'}", "{'note':'x'}", "{'percent':100}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        TaskDoor door = inProgress();

        door.refused(400, "", door.post("liaison.rnd", COMPLETION, body));
    }

    private static TaskDoor inProgress() {
        return TaskDoor.started().given("2026-03-20T15:30", asLiaison(RND), Items.report(TaskStatus.IN_PROGRESS));
    }
}
