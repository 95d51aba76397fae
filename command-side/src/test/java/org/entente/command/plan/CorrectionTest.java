package org.entente.command.plan;

import java.time.LocalDate;

import org.entente.api.plan.ItemMove;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanCommand.CompletePlan;
import org.entente.api.plan.PlanCommand.CreateCorrection;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanCompleted;
import org.entente.api.plan.PlanPhase;
import org.entente.api.plan.PlanTask;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rule PLN-40: what an acceptance orders to be corrected is a work item, beside the tasks of the plan. */
class CorrectionTest {
    private static final TaskId TASK = new TaskId("TSK-1-r1-1");

    @Test
    void it_is_planned_from_the_day_of_the_order_until_the_day_stated_and_made_once() {
        // PLN-40: ordered on Thursday of the thirteenth week, due in the fifteenth
        var story = Plans.inForce().when(at("2026-06-11T16:00"), REACTION, correction("2026-06-11T16:00"));

        story.thenAmongOthers(new ItemCreated(Plans.PLAN, REQUEST, TASK, WorkItem.plain(RND, PlanTask.CORRECTION, 1,
                text("stable for two weeks"), liaison(RND),
                new Baseline(13, 15, LocalDate.parse("2026-06-11"), LocalDate.parse("2026-06-25"))),
                at("2026-06-11T16:00")));
        story.refused(at("2026-06-11T16:01"), REACTION, correction("2026-06-11T16:00"), "item-exists");
        assertThat(story.state().isDecomposed()).isFalse();
    }

    @Test
    void an_order_on_a_rest_day_begins_on_the_next_working_day() {
        var story = Plans.inForce().when(at("2026-06-13T16:00"), REACTION, correction("2026-06-13T16:00"));

        assertThat(story.state().items().get(TASK).baseline().plannedStart()).isEqualTo("2026-06-15");
    }

    @Test
    void a_change_of_the_plan_neither_moves_nor_drops_it() {
        var story = Changes.minor().when(at("2026-03-24T10:30"), REACTION, correction("2026-03-24T10:30"))
                .when(at("2026-03-24T11:00"), CaseWorld.COORDINATOR, new ApproveChange(Plans.PLAN, 1, Text.NONE));

        PlanAmended amended = story.history().stream().filter(PlanAmended.class::isInstance)
                .map(PlanAmended.class::cast).findFirst().orElseThrow();
        assertThat(amended.moved()).extracting(ItemMove::task).containsExactly(new TaskId("TSK-1"));
        assertThat(amended.dropped()).isEmpty();
        assertThat(story.state().items()).containsKey(TASK);
    }

    @Test
    void a_plan_whose_case_was_archived_is_completed_and_waits_for_nothing() {
        // PLN-41: a date that a risk waited for rings no more
        var story = Plans.executing(new RiskTrigger.OnDate(LocalDate.parse("2026-12-01"))).when(at("2026-11-20T16:00"),
                REACTION, new CompletePlan(Plans.PLAN, at("2026-11-20T16:00")));

        story.thenAmongOthers(new PlanCompleted(Plans.PLAN, at("2026-11-20T16:00")));
        assertThat(story.state().phase()).isEqualTo(PlanPhase.COMPLETED);
        assertThat(story.obligations().open()).isEmpty();
        assertThat(story.obligations().alarms()).isEmpty();
        story.refused(at("2026-11-20T16:01"), REACTION, correction("2026-06-11T16:00"), "phase");
    }

    private static CreateCorrection correction(String decidedAt) {
        return new CreateCorrection(Plans.PLAN, RND, TASK, text("stable for two weeks"), liaison(RND),
                LocalDate.parse("2026-06-25"), CaseWorld.at(decidedAt));
    }
}
