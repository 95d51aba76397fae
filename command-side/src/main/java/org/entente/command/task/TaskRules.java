package org.entente.command.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.message.OfDepartment;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.api.task.AttentionCommand;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskCommand.AcceptDone;
import org.entente.api.task.TaskCommand.ArchiveWithCase;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.DeclineDone;
import org.entente.api.task.TaskCommand.DescribeTask;
import org.entente.api.task.TaskCommand.EndWithCase;
import org.entente.api.task.TaskCommand.LinkIssue;
import org.entente.api.task.TaskCommand.MoveBaseline;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskCommand.PauseWithCase;
import org.entente.api.task.TaskCommand.ReleaseIssue;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.ResumeWithCase;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.task.TaskCommand.Tick;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.DoneAccepted;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskArchived;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskDescribed;
import org.entente.api.task.TaskEvent.TaskEnded;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskPhases;
import org.entente.api.task.TaskStatus;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of work items (handbook 1.4). Owed for an item is the contact about its flag; its updates are owed weekly. */
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
        return TaskObligations.follow(state, event, kept, book.at(event.occurredAt()));
    }

    @Override
    public Optional<CaseScope> scope(TaskState state, Cases cases) {
        return Optional.ofNullable(state.requestOrNull()).map(request -> cases.of(request).scope());
    }

    @Override
    public List<TaskEvent> decide(TaskState state, TaskCommand command, Occasion occasion) {
        CaseRules.requirePhase(TaskPhases.RULES, state.status(), TaskStatus.NONE, command, "1.4");
        // TSK-3: the item's own department speaks for it
        if (command instanceof OfDepartment spoken) {
            CaseRules.requireDepartment(state.item().department(), spoken.department(), "1.4 C2");
        }
        if (!occasion.by().isSystem() || command instanceof OfDepartment) {
            CaseRules.requireCase(TaskPhases.IN_CASE, occasion.cases().of(state.request()), command, "1.4");
        }
        return switch (command) {
            case OpenTask c -> List.of(new TaskOpened(c.task(), c.request(), c.item(), c.createdAt()));
            case StartTask c -> List.of(new TaskStarted(c.task(), CaseRules.backDated(c.startedAt(), occasion)));
            case ReportProgress c -> report(state, c, occasion);
            case CompleteTask c -> complete(state, c, occasion);
            case AcceptDone c -> accept(state, c, occasion);
            case DeclineDone c -> decline(state, c, occasion);
            // TSK-7: a completed item is taken up again only with a reason
            case ReopenTask c -> List.of(new TaskReopened(c.task(), c.reason(), occasion.now()));
            case AssignTask c -> assign(state, c, occasion);
            case DescribeTask c -> describe(state, c, occasion);
            case MoveBaseline c -> move(state, c);
            case CancelTask c -> List.of(new TaskCancelled(c.task(), c.cause(), c.decidedAt()));
            case LinkIssue c -> IssuesAtItem.link(state, c);
            case ReleaseIssue c -> IssuesAtItem.release(state, c);
            case PauseWithCase c -> TaskObligations.pause(state, c);
            case ResumeWithCase c -> TaskObligations.resume(state, c);
            case EndWithCase c -> TaskObligations.end(state, new TaskEnded(c.task(), c.cancelledAt()), "1.2");
            case ArchiveWithCase c ->
                TaskObligations.end(state, new TaskArchived(c.task(), c.archivedAt()), "1.6 E6");
            case AttentionCommand c -> AttentionRules.decide(state, c, occasion);
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
        if (state.done() != null) {
            throw Refusal.rule("done-already-reported", "1.4", "It waits for a second person to accept it.");
        }
        // TSK-14: where the policy asks for it, what is reported done is completed only when a second person has accepted it
        return occasion.rules().limits().isOn(PolicySwitch.ITEM_ACCEPTANCE)
                ? List.of(new DoneReported(c.task(), CaseRules.person(occasion), c.note(), at, occasion.now()))
                : List.of(new TaskCompleted(c.task(), c.note(), at));
    }

    /** TSK-16: what is accepted was completed at the moment at which it was done, not at that of the acceptance. */
    private static List<TaskEvent> accept(TaskState state, AcceptDone c, Occasion occasion) {
        DoneReport done = AcceptancePolicy.require(state, occasion);
        return List.of(new DoneAccepted(c.task(), CaseRules.person(occasion), occasion.now()),
                new TaskCompleted(c.task(), done.note(), done.doneAt()));
    }

    private static List<TaskEvent> decline(TaskState state, DeclineDone c, Occasion occasion) {
        AcceptancePolicy.require(state, occasion);
        return List.of(new DoneDeclined(c.task(), CaseRules.person(occasion), c.reason(), occasion.now()));
    }

    private static List<TaskEvent> assign(TaskState state, AssignTask c, Occasion occasion) {
        CaseRules.requireKnown(c.assignee(), occasion.rules());
        // TSK-9: exactly one assignee, and never the same again
        if (state.assignee().equals(c.assignee())) {
            throw Refusal.rule("already-assigned", "1.1", "That person is the assignee.");
        }
        return List.of(new TaskAssigned(c.task(), state.assignee(), c.assignee(), occasion.now()));
    }

    /** TSK-13: title, deliverable and risk may be said anew; weeks, assignee and department have ways of their own. */
    private static List<TaskEvent> describe(TaskState state, DescribeTask c, Occasion occasion) {
        if (state.item().described(c.title(), c.deliverable(), c.risk()).equals(state.item())) {
            throw Refusal.rule("nothing-changed", "1.8 T2", "The item says that already.");
        }
        return List.of(new TaskDescribed(c.task(), c.title(), c.deliverable(), c.risk(), occasion.now()));
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
