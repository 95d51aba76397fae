package org.entente.command.task;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.plan.ItemMove;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.casework.CaseWorld.text;

/** Rules TSK-20 and TSK-21: only an approved change of the plan moves a baseline, or takes an item away. */
class BaselineTest {
    private static final TaskId TASK = new TaskId("TSK-1");
    private static final Baseline FROM = new Baseline(1, 5, LocalDate.parse("2026-03-16"),
            LocalDate.parse("2026-04-17"));
    private static final Baseline TO = new Baseline(1, 6, LocalDate.parse("2026-03-16"),
            LocalDate.parse("2026-04-24"));
    private static final MoveBaseline MOVE = new MoveBaseline(TASK, TO, 2, 1, at("2026-03-25T11:00"));

    @Test
    void an_approved_change_moves_it() {
        var story = opened().when(at("2026-03-25T11:00:01"), REACTION, MOVE);

        story.then(new BaselineMoved(TASK, FROM, TO, 2, 1, at("2026-03-25T11:00")));
        assertThat(story.state().item().baseline()).isEqualTo(TO);
        story.refused(at("2026-03-25T11:00:02"), REACTION, MOVE, "baseline-there");
    }

    @Test
    void that_of_a_completed_item_too_but_not_that_of_a_cancelled_one() {
        opened().when(at("2026-03-20T09:00"), asLiaison(RND), new StartTask(TASK, RND, null))
                .when(at("2026-03-20T10:00"), asLiaison(RND), new CompleteTask(TASK, RND, Text.NONE, null))
                .when(at("2026-03-25T11:00:01"), REACTION, MOVE)
                .then(new BaselineMoved(TASK, FROM, TO, 2, 1, at("2026-03-25T11:00")));
        opened().when(at("2026-03-20T09:00"), REACTION, new CancelTask(TASK, "plan-change-1", at("2026-03-20T09:00")))
                .refused(at("2026-03-25T11:00:01"), REACTION, MOVE, "phase");
    }

    @Test
    void the_plan_that_is_amended_says_which_items_move_and_which_go() {
        PlanContent content = new PlanContent(text("goal"), List.of(), LocalDate.parse("2026-03-16"), List.of(),
                List.of(), Text.NONE, null, List.of());
        PlanAmended amended = new PlanAmended(PlanId.of(REQUEST), REQUEST, 2, 1, 1, content,
                LocalDate.parse("2026-03-16"), List.of(new ItemMove(TASK, FROM, TO)), List.of(new TaskId("TSK-2")),
                null,
                at("2026-03-25T11:00"));

        assertThat(new WhenPlanIsAmendedThenMoveItems().to(amended, at("2026-03-25T11:00:01"), request -> {
            throw new AssertionError("nothing else is asked");
        })).containsExactly(MOVE, new CancelTask(new TaskId("TSK-2"), "plan-change-1", at("2026-03-25T11:00")));
    }

    private static Story<TaskState, TaskCommand, TaskEvent> opened() {
        return Story.of(new TaskRules(), TaskEvent.class, CaseWorld.BOOK)
                .inCase(CaseWorld.caseIn(RequestPhase.EXECUTING))
                .when(at("2026-03-09T17:40"), REACTION, new OpenTask(TASK, REQUEST, WorkItem.plain(RND, 1, 1,
                        text("work"), liaison(RND), FROM),
                        at("2026-03-09T17:40")));
    }
}
