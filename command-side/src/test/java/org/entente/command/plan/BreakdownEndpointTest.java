package org.entente.command.plan;

import java.time.LocalDate;
import java.util.OptionalLong;

import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;
import static org.entente.command.web.FrontDoor.posted;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/tasks: a department breaks a work item out of its task. */
class BreakdownEndpointTest {
    private static final String PATH = "/api/requests/REQ-1/tasks";
    private static final String ITEM = """
                                       {'planTask':2,'title':{'en':'work'},'assignee':'liaison.sales','firstWeek':8,'lastWeek':8}
                                       """;

    @Test
    void the_item_is_made_and_the_answer_is_about_it() throws Exception {
        PlanDoor door = door();

        String location = door.post("liaison.sales", PATH, ITEM).andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"0\"")).andReturn().getResponse().getHeader("Location");
        assertThat(door.brought()).containsExactly(new ItemCreated(Plans.PLAN, REQUEST,
                new TaskId(String.valueOf(location).substring("/api/tasks/".length())),
                WorkItem.plain(SALES, 2, 1, text("work"), liaison(SALES),
                        new Baseline(8, 8, LocalDate.parse("2026-05-06"), LocalDate.parse("2026-05-09"))),
                at("2026-03-09T16:50")));
    }

    @Test
    void a_wish_to_wait_is_for_the_item() throws Exception {
        FrontDoor waiting = FrontDoor.to(PlanController::new, (id, version, longest) -> {
            assertThat(id).isEqualTo("TSK-f4b80804a37e5d02b91e");
            assertThat(version).isZero();
            return OptionalLong.of(12);
        });
        waiting.mvc().perform(posted(PATH, ITEM).header("Prefer", "wait=5"))
                .andExpect(header().string("Entente-Position", "12"))
                .andExpect(content().json("{\"id\":\"TSK-f4b80804a37e5d02b91e\",\"version\":0}"));
    }

    @Test
    void a_department_breaks_down_its_own_tasks_only() throws Exception {
        PlanDoor door = door();

        door.refused(403, "wrong-department", door.post("liaison.rnd", PATH, ITEM));
        door.refused(403, "role-missing",
                door.post("he.jia", PATH, ITEM.replaceFirst("\\{", "{'department':'sales',")));
        door.refused(422, "department-needed", door.post("he.jia", PATH, ITEM));
    }

    @Test
    void an_item_lies_within_a_task_that_is_there() throws Exception {
        PlanDoor door = door();

        door.refused(409, "item-outside-task", door.post("liaison.sales", PATH, ITEM.replace("8}", "15}")));
        door.refused(422, "unknown-plan-task", door.post("liaison.sales", PATH, ITEM.replace(":2,", ":7,")));
        door.refused(422, "unknown-person", door.post("liaison.sales", PATH, ITEM.replace("liaison.sales", "no.one")));
    }

    @Test
    void only_a_plan_in_force_of_a_running_case_is_broken_down() throws Exception {
        PlanDoor circulated = PlanDoor.circulated(Plans.content("2026-03-16"));
        PlanDoor suspended = door().caseIs(RequestPhase.SUSPENDED);

        circulated.refused(409, "phase", circulated.post("liaison.sales", PATH, ITEM));
        circulated.refused(404, "not-found", circulated.post("liaison.sales", "/api/requests/REQ-none/tasks", ITEM));
        suspended.refused(409, "case-phase", suspended.post("liaison.sales", PATH, ITEM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}",
            "{'planTask':'two','title':{'en':'work'},'assignee':'liaison.sales','firstWeek':8,'lastWeek':8}"})
    void a_body_that_is_no_item_is_not_understood(String body) throws Exception {
        PlanDoor door = door();

        door.refused(400, "", door.post("liaison.sales", PATH, body));
    }

    private static PlanDoor door() {
        return PlanDoor.inForce(Plans.content("2026-03-16"));
    }
}
