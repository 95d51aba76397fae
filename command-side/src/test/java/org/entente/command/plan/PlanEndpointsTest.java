package org.entente.command.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.Refuse;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.consenting;
import static org.entente.command.web.FrontDoor.posted;
import static org.entente.command.web.FrontDoor.replacing;
import static org.junit.jupiter.params.provider.Arguments.of;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which commands the paths of a case's plan stand for. */
class PlanEndpointsTest {
    private static final PlanId PLAN = new PlanId("PLN-1");
    private static final DepartmentId FINANCE = new DepartmentId("finance");
    private static final PersonId OWNER = new PersonId("lin.lan");
    private static final String ITEM = """
                                       {'planTask':1,'title':{'en':'Ledger'},'assignee':'lin.lan','firstWeek':1,'lastWeek':2}
                                       """;

    private final FrontDoor door = FrontDoor.to(PlanController::new);

    @Test
    void the_plan_of_a_case_is_replaced_as_a_whole() throws Exception {
        door.mvc()
                .perform(replacing("/api/requests/REQ-1/plan",
                        """
                        {'content':{'goal':{'en':'Faster'},'weekOne':'2026-03-09','tasks':[{'number':1,'department':'finance',
                          'owner':'lin.lan','firstWeek':1,'lastWeek':4,'title':{'en':'Books'}}],
                          'risks':[{'risk':{'en':'Delay'},'contingency':{'en':'Overtime'}}]}}
                        """)
                        .header("If-Match", "\"0\""))
                .andExpect(status().isOk());

        assertThat(door.desk().only().seenVersion()).isZero();
        assertThat(door.desk().commands()).containsExactly(new WritePlan(PLAN, FINANCE, new PlanContent(
                new Text("", "Faster"), List.of(), LocalDate.of(2026, 3, 9),
                List.of(new PlanTask(1, FINANCE, OWNER, 1, 4, new Text("", "Books"), Text.NONE, List.of())), List.of(),
                Text.NONE, null,
                List.of(new PlanRisk("k1", new Text("", "Delay"), new Text("", "Overtime"), RiskTrigger.UNSAID)))));
    }

    @Test
    void replacing_the_plan_needs_the_version_read() throws Exception {
        door.mvc().perform(replacing("/api/requests/REQ-1/plan", "{'content':{}}")).andExpect(status().is(428));
        assertThat(door.desk().orders()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void each_path_is_one_command(String path, String body, PlanCommand expected) throws Exception {
        door.mvc().perform(consenting("/api/requests/REQ-1/plan/" + path, body)).andExpect(status().isOk());
        assertThat(door.desk().commands()).containsExactly(expected);
    }

    static Stream<Arguments> each_path_is_one_command() {
        return Stream.of(of("circulation", "{'version':3}", new Circulate(PLAN, FINANCE, 3)),
                of("signatures", "{'answer':'sign','version':3}", new Sign(PLAN, FINANCE, 3)),
                of("signatures", "{'answer':'refuse','version':3,'reason':'Too soon','department':'it'}",
                        new Refuse(PLAN, new DepartmentId("it"), 3, "Too soon")));
    }

    @Test
    void the_answer_to_a_breakdown_is_about_the_item() throws Exception {
        door.mvc().perform(posted("/api/requests/REQ-1/tasks", ITEM)).andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/tasks/TSK-f4b80804a37e5d02b91e"))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(content().json("{\"id\":\"TSK-f4b80804a37e5d02b91e\",\"version\":0}"));
        assertThat(door.desk().commands()).containsExactly(new CreateItem(PLAN, FINANCE,
                new TaskId("TSK-f4b80804a37e5d02b91e"), 1, new Text("", "Ledger"), OWNER, 1, 2));
    }

    @Test
    void a_wish_to_wait_is_for_the_item() throws Exception {
        FrontDoor waiting = FrontDoor.to(PlanController::new, (id, version, longest) -> {
            assertThat(id).isEqualTo("TSK-f4b80804a37e5d02b91e");
            assertThat(version).isZero();
            return OptionalLong.of(12);
        });
        waiting.mvc().perform(posted("/api/requests/REQ-1/tasks", ITEM).header("Prefer", "wait=5"))
                .andExpect(header().string("Entente-Position", "12"));
    }
}
