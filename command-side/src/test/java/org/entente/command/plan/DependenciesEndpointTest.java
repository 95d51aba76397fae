package org.entente.command.plan;

import java.util.List;

import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** PUT /api/requests/{id}/tasks/{task}/dependencies: for which items of its case a work item waits. */
class DependenciesEndpointTest {
    private static final String PATH = "/api/requests/REQ-1/tasks/TSK-2/dependencies";
    private static final String WAITS = "{'dependsOn':['TSK-1']}";

    @Test
    void the_item_waits_from_now_on() throws Exception {
        PlanDoor door = door();

        door.put("liaison.sales", PATH, WAITS, "If-Match", door.version()).andExpect(status().isOk())
                .andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(new DependenciesSet(Plans.PLAN, new TaskId("TSK-2"),
                List.of(new TaskId("TSK-1")), at("2026-03-09T16:50")));
    }

    @Test
    void only_its_own_department_says_so() throws Exception {
        PlanDoor door = door();
        String seen = door.version();

        door.refused(403, "wrong-department", door.put("liaison.rnd", PATH, WAITS, "If-Match", seen));
        door.refused(422, "department-needed", door.put("he.jia", PATH, WAITS, "If-Match", seen));
        door.refused(403, "role-missing", door.put("he.jia", PATH,
                "{'department':'sales','dependsOn':['TSK-1']}", "If-Match", seen));
    }

    @Test
    void it_replaces_what_was_seen_by_known_items_without_a_ring() throws Exception {
        PlanDoor door = door();
        String seen = door.version();

        door.refused(428, "version-required", door.put("liaison.sales", PATH, WAITS));
        door.refused(412, "stale-version", door.put("liaison.sales", PATH, WAITS, "If-Match", "\"0\""));
        door.refused(409, "dependency-cycle", door.put("liaison.sales", PATH, "{'dependsOn':['TSK-2']}", "If-Match",
                seen));
        door.refused(422, "unknown-item", door.put("liaison.sales", PATH, "{'dependsOn':['TSK-9']}", "If-Match",
                seen));
        door.refused(409, "nothing-changed", door.put("liaison.sales", PATH, "{'dependsOn':[]}", "If-Match", seen));
    }

    @Test
    void of_an_item_that_is_there_in_a_plan_in_force_of_a_running_case() throws Exception {
        PlanDoor door = door();
        PlanDoor circulated = PlanDoor.circulated(Plans.content("2026-03-16"));
        PlanDoor suspended = door().caseIs(RequestPhase.SUSPENDED);

        door.refused(404, "not-found", door.put("liaison.sales", PATH.replace("TSK-2", "TSK-9"), WAITS, "If-Match",
                door.version()));
        circulated.refused(409, "phase", circulated.put("liaison.sales", PATH, WAITS, "If-Match",
                circulated.version()));
        suspended.refused(409, "case-phase", suspended.put("liaison.sales", PATH, WAITS, "If-Match",
                suspended.version()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'dependsOn':'TSK-1'}", "{'waitsFor':['TSK-1']}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        PlanDoor door = door();

        door.refused(400, "", door.put("liaison.sales", PATH, body, "If-Match", door.version()));
    }

    private static PlanDoor door() {
        PlanDoor door = PlanDoor.inForce(Plans.content("2026-03-16"));
        door.given(asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 5));
        door.given(asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 14));
        return door;
    }
}
