package org.entente.command.plan;

import java.util.Arrays;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.SetDependencies;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskId;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** Rule TSK-12: items wait for other items of their case, and never for themselves by whatever way. */
class DependenciesTest {
    @Test
    void an_item_is_made_with_what_it_waits_for_or_says_so_later() {
        var story = executing().when(at("2026-03-10T09:00"), asLiaison(RND), waiting("TSK-3", "TSK-1", "TSK-2"));
        assertThat(story.state().items().get(new TaskId("TSK-3")).dependsOn()).containsExactly(new TaskId("TSK-1"),
                new TaskId("TSK-2"));

        story.when(at("2026-03-10T10:00"), asLiaison(SALES), set(SALES, "TSK-2", "TSK-1"))
                .then(new DependenciesSet(Plans.PLAN, new TaskId("TSK-2"), List.of(new TaskId("TSK-1")),
                        at("2026-03-10T10:00")));
        story.when(at("2026-03-10T11:00"), asLiaison(SALES), set(SALES, "TSK-2"))
                .then(new DependenciesSet(Plans.PLAN, new TaskId("TSK-2"), List.of(), at("2026-03-10T11:00")));
    }

    @Test
    void nothing_waits_for_itself_neither_directly_nor_around() {
        var story = executing().when(at("2026-03-10T09:00"), asLiaison(RND), waiting("TSK-3", "TSK-2"))
                .when(at("2026-03-10T09:10"), asLiaison(SALES), set(SALES, "TSK-2", "TSK-1"));

        story.refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-1", "TSK-1"), "dependency-cycle");
        story.refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-1", "TSK-2"), "dependency-cycle");
        story.refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-1", "TSK-3"), "dependency-cycle");
        story.when(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-3", "TSK-1", "TSK-2"));
    }

    @Test
    void only_known_items_are_waited_for_and_each_once() {
        executing().refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-1", "TSK-9"), "unknown-item");
        executing().refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-1", "TSK-2", "TSK-2"),
                "dependency-twice");
        executing().refused(at("2026-03-10T10:00"), asLiaison(RND), waiting("TSK-3", "TSK-9"), "unknown-item");
        executing().refused(at("2026-03-10T10:00"), asLiaison(RND), waiting("TSK-3", "TSK-3"),
                "dependency-cycle");
    }

    @Test
    void the_items_own_department_says_so_and_something_new() {
        var story = executing();
        story.refused(at("2026-03-10T10:00"), asLiaison(SALES), set(SALES, "TSK-1", "TSK-2"), "wrong-department");
        story.refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-9", "TSK-2"), "not-found");
        story.refused(at("2026-03-10T10:00"), asLiaison(RND), set(RND, "TSK-1"), "nothing-changed");
        story.inCase(CaseWorld.caseIn(RequestPhase.SUSPENDED)).refused(at("2026-03-10T10:00"), asLiaison(RND),
                set(RND, "TSK-1", "TSK-2"), "case-phase");
    }

    private static Story<PlanState, PlanCommand, PlanEvent> executing() {
        return Plans.executing(new RiskTrigger.TaskLate(null, 6));
    }

    private static CreateItem waiting(String id, String... others) {
        return new CreateItem(Plans.PLAN, RND, new TaskId(id), 1, CaseWorld.text("work"), CaseWorld.liaison(RND), 2, 3,
                Text.NONE, null, ids(others));
    }

    private static SetDependencies set(DepartmentId department, String id, String... others) {
        return new SetDependencies(Plans.PLAN, department, new TaskId(id), ids(others));
    }

    private static List<TaskId> ids(String... ids) {
        return Arrays.stream(ids).map(TaskId::new).toList();
    }
}
