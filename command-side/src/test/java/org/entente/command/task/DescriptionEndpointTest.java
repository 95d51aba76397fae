package org.entente.command.task;

import org.entente.api.request.RequestPhase;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskEvent.TaskDescribed;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.text;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** PUT /api/tasks/{id}/description: the item's department says anew what it is called, delivers and risks. */
class DescriptionEndpointTest {
    private static final String DESCRIPTION = TaskDoor.PATH + "/description";
    private static final String NEW = "{'title':{'en':'freeze of the housing'},'deliverable':{'en':'drawings'},'risk':'high'}";

    @Test
    void the_item_says_it_from_now_on() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.put("liaison.rnd", DESCRIPTION, NEW, "If-Match", door.version()).andExpect(status().isOk())
                .andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(new TaskDescribed(Items.TASK, text("freeze of the housing"),
                text("drawings"), RiskLevel.HIGH, at("2026-03-16T09:00")));
    }

    @Test
    void only_its_own_department_speaks_for_it() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(403, "wrong-department",
                door.put("liaison.sales", DESCRIPTION, NEW, "If-Match", door.version()));
        door.refused(422, "department-needed", door.put("he.jia", DESCRIPTION, NEW, "If-Match", door.version()));
        door.refused(403, "role-missing", door.put("he.jia", DESCRIPTION,
                NEW.replaceFirst("\\{", "{'department':'rnd',"), "If-Match", door.version()));
    }

    @Test
    void it_replaces_what_was_seen() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(428, "version-required", door.put("liaison.rnd", DESCRIPTION, NEW));
        door.refused(412, "stale-version", door.put("liaison.rnd", DESCRIPTION, NEW, "If-Match", "\"0\""));
        door.refused(409, "nothing-changed", door.put("liaison.rnd", DESCRIPTION,
                "{'title':{'en':'design freeze'}}", "If-Match", door.version()));
    }

    @Test
    void not_once_it_is_completed_nor_while_the_case_stands_still() throws Exception {
        TaskDoor completed = TaskDoor.started().given("2026-04-16T15:00", asLiaison(RND),
                new CompleteTask(Items.TASK, RND, Text.NONE, null));
        TaskDoor suspended = TaskDoor.started().caseIs(RequestPhase.SUSPENDED);

        completed.refused(409, "phase", completed.put("liaison.rnd", DESCRIPTION, NEW, "If-Match",
                completed.version()));
        suspended.refused(409, "case-phase", suspended.put("liaison.rnd", DESCRIPTION, NEW, "If-Match",
                suspended.version()));
        suspended.refused(404, "not-found", suspended.put("liaison.rnd", TaskDoor.NOWHERE + "/description", NEW,
                "If-None-Match", "*"));
    }

    @Test
    void it_has_a_title() throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(422, "text-missing",
                door.put("liaison.rnd", DESCRIPTION, "{'title':{'en':' '}}", "If-Match", door.version()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'title':{'en':'x'},'risk':'huge'}", "{'title':{'en':'x'},'weeks':3}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        TaskDoor door = TaskDoor.started();

        door.refused(400, "", door.put("liaison.rnd", DESCRIPTION, body, "If-Match", door.version()));
    }
}
