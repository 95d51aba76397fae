package org.entente.command.task;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.OfDepartment;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.RuleBook;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskCommand.Tick;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskPhases;
import org.entente.api.task.TaskStatus;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of work items (handbook 1.4). Nothing is owed here: what is owed for tasks is owed weekly. */
final class TaskRules implements Decider<TaskState, TaskCommand, TaskEvent> {
    @Override
    public TaskState initial() {
        return TaskState.NONE;
    }

    @Override
    public TaskState evolve(TaskState state, TaskEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(TaskState state, TaskEvent event, Obligations kept, RuleBook book) {
        return List.of();
    }

    @Override
    public List<TaskEvent> decide(TaskState state, TaskCommand command, Occasion occasion) {
        CaseRules.requirePhase(TaskPhases.RULES, state.status(), TaskStatus.NONE, command, "1.4");
        // TSK-3: the item's own department speaks for it
        if (command instanceof OfDepartment spoken) {
            CaseRules.requireDepartment(state.item().department(), spoken.department(), "1.4 C2");
            CaseRules.requireCase(TaskPhases.IN_CASE, occasion.cases().of(state.request()), command, "1.4");
        }
        return switch (command) {
            case OpenTask c -> List.of(new TaskOpened(c.task(), c.request(), c.item(), c.createdAt()));
            case StartTask c -> List.of(new TaskStarted(c.task(), CaseRules.backDated(c.startedAt(), occasion)));
            case ReportProgress c -> report(state, c, occasion);
            case CompleteTask c -> complete(state, c, occasion);
            // TSK-7: a completed item is taken up again only with a reason
            case ReopenTask c -> List.of(new TaskReopened(c.task(), c.reason(), occasion.now()));
            case AssignTask c -> assign(state, c, occasion);
            case MoveBaseline c -> move(state, c);
            case CancelTask c -> List.of(new TaskCancelled(c.task(), c.cause(), c.decidedAt()));
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<TaskEvent> report(TaskState state, ReportProgress c, Occasion occasion) {
        ProgressPolicy.require(c, state.item().department(), occasion);
        ProgressReported reported = new ProgressReported(c.task(), c.status(), c.percent(), c.note(),
                c.newExpectedEnd(), c.cause(), c.waitingFor(), c.forecast(), occasion.now());
        // TSK-6: a report on an item that has not begun begins it
        return state.status() == TaskStatus.NOT_STARTED
                ? List.of(new TaskStarted(c.task(), occasion.now()), reported)
                : List.of(reported);
    }

    private static List<TaskEvent> complete(TaskState state, CompleteTask c, Occasion occasion) {
        Instant at = CaseRules.backDated(c.completedAt(), occasion);
        Instant startedAt = state.startedAt();
        // TSK-8: start and end may be recorded up to ten working days later, in their order
        if (startedAt != null && at.isBefore(startedAt)) {
            throw Refusal.invalid("completed-before-start", "4 item 26", "An item is completed after its start.");
        }
        return List.of(new TaskCompleted(c.task(), c.note(), at));
    }

    private static List<TaskEvent> assign(TaskState state, AssignTask c, Occasion occasion) {
        CaseRules.requireKnown(c.assignee(), occasion.rules());
        // TSK-9: exactly one assignee, and never the same again
        if (state.assignee().equals(c.assignee())) {
            throw Refusal.rule("already-assigned", "1.1", "That person is the assignee.");
        }
        return List.of(new TaskAssigned(c.task(), state.assignee(), c.assignee(), occasion.now()));
    }

    /** TSK-20: only an approved plan change moves a baseline, of completed items too, and never by nothing. */
    private static List<TaskEvent> move(TaskState state, MoveBaseline c) {
        Baseline from = state.item().baseline();
        if (from.equals(c.to())) {
            throw Refusal.rule("baseline-there", "1.4", "The item has these weeks already.");
        }
        return List.of(new BaselineMoved(c.task(), from, c.to(), c.planVersion(), c.change(), c.decidedAt()));
    }
}
