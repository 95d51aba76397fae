package org.entente.command.plan;

import java.time.LocalDate;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.BOOK;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules PLN-9 and PLN-10: how plan tasks become work items, and until when. */
class DecompositionTest {
    @Test
    void an_item_has_the_first_and_last_working_day_of_its_weeks_as_baseline() {
        Plans.inForce().when(at("2026-03-09T17:40"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 8))
                .then(new ItemCreated(Plans.PLAN, REQUEST, new TaskId("TSK-2"),
                        WorkItem.plain(SALES, 2, 1, text("work"), liaison(SALES),
                                new Baseline(8, 8, LocalDate.parse("2026-05-06"), LocalDate.parse("2026-05-09"))),
                        at("2026-03-09T17:40")));
    }

    @Test
    void the_last_task_with_an_item_settles_the_decomposition() {
        Plans.inForce().when(at("2026-03-09T17:40"), asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 5))
                .when(at("2026-03-20T17:59:59"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 14))
                .thenAmongOthers(new PlanDecomposed(Plans.PLAN, 1, at("2026-03-20T17:59:59")),
                        new ObligationMet(new ObligationId("OBL-PLN-1-3"), ObligationCode.DECOMPOSITION,
                                at("2026-03-20T17:59:59")));
    }

    @Test
    void an_item_made_at_the_last_update_moment_of_week_one_is_late() {
        Plans.inForce().when(at("2026-03-09T17:40"), asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 5))
                .when(at("2026-03-20T18:00"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 14))
                .thenAmongOthers(
                        new ObligationMissed(new ObligationId("OBL-PLN-1-3"), ObligationCode.DECOMPOSITION,
                                at("2026-03-20T18:00")),
                        new PlanDecomposed(Plans.PLAN, 1, at("2026-03-20T18:00")),
                        new ObligationFulfilledLate(new ObligationId("OBL-PLN-1-3"), ObligationCode.DECOMPOSITION,
                                at("2026-03-20T18:00")));
    }

    @Test
    void a_week_one_wholly_off_gives_time_until_the_first_update_after_it() {
        assertThat(Decomposition.due(LocalDate.parse("2026-02-16"), BOOK.at(at("2026-02-01T09:00")).calendar()).dueAt())
                .isEqualTo(at("2026-02-27T18:00"));
    }

    @Test
    void an_item_lies_within_the_weeks_of_its_task() {
        var story = Plans.inForce();

        story.refused(at("2026-03-09T17:40"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 7, 9),
                "item-outside-task");
        story.refused(at("2026-03-09T17:40"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 14, 15),
                "item-outside-task");
        story.refused(at("2026-03-09T17:40"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 9, 8),
                "item-outside-task");
        story.when(at("2026-03-09T17:40"), asLiaison(SALES), Plans.item("TSK-2", SALES, 2, 8, 14));
    }

    @Test
    void a_department_breaks_down_its_own_tasks_only_and_each_item_once() {
        var story = Plans.inForce();

        story.refused(at("2026-03-09T17:40"), asLiaison(RND), Plans.item("TSK-2", RND, 2, 8, 8), "wrong-department");
        story.refused(at("2026-03-09T17:40"), asLiaison(RND), Plans.item("TSK-2", RND, 3, 8, 8), "unknown-plan-task");
        story.when(at("2026-03-09T17:40"), asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 1));
        story.refused(at("2026-03-09T17:41"), asLiaison(RND), Plans.item("TSK-1", RND, 1, 2, 2), "item-exists");
    }

    @Test
    void before_the_plan_is_in_force_there_is_nothing_to_break_down() {
        Plans.circulated().refused(at("2026-03-09T17:40"), asLiaison(RND), Plans.item("TSK-1", RND, 1, 1, 5), "phase");
    }
}
