package org.entente.api.task;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.OfDepartment;
import org.entente.api.message.TickCommand;
import org.entente.api.request.RequestId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of a work item (handbook 1.4). */
public sealed interface TaskCommand extends Command
        permits TaskCommand.OpenTask, TaskCommand.StartTask, TaskCommand.ReportProgress, TaskCommand.CompleteTask,
        TaskCommand.AcceptDone, TaskCommand.DeclineDone, TaskCommand.ReopenTask, TaskCommand.AssignTask,
        TaskCommand.DescribeTask, TaskCommand.MoveBaseline, TaskCommand.CancelTask, TaskCommand.LinkIssue,
        TaskCommand.ReleaseIssue, TaskCommand.PauseWithCase, TaskCommand.ResumeWithCase, TaskCommand.EndWithCase,
        TaskCommand.ArchiveWithCase, TaskCommand.Tick, AttentionCommand {
    TaskId task();

    @Override
    default String aggregateId() {
        return task().value();
    }

    /** The service, when a department created the item in the plan. */
    record OpenTask(TaskId task, RequestId request, WorkItem item, Instant createdAt) implements TaskCommand, OfCase {}

    /**
     * Liaison or head of the item's department.
     *
     * @param startedAt when it began, where that is recorded later (handbook 4, item 26); null means now
     */
    record StartTask(TaskId task, DepartmentId department, @Nullable Instant startedAt)
            implements TaskCommand, OfDepartment {}

    /**
     * Liaison or head of the item's department. A report on an item that has not
     * begun begins it.
     *
     * @param status         in progress, delayed or blocked
     * @param percent        0 to 100
     * @param note           for delayed and blocked the reason, which is obligatory
     * @param newExpectedEnd the day that the department promises in place of the last one; obligatory for delayed
     * @param cause          why, in one word; obligatory for delayed, blocked and wherever a day is promised
     * @param waitingFor     the department whose turn it is; obligatory where that is the cause
     * @param forecast       the day that the liaison now expects, which is no promise
     */
    record ReportProgress(TaskId task, DepartmentId department, TaskStatus status, int percent, Text note,
            @Nullable LocalDate newExpectedEnd, @Nullable SlipCause cause, @Nullable DepartmentId waitingFor,
            @Nullable LocalDate forecast) implements TaskCommand, OfDepartment {
        public ReportProgress {
            note = Text.orNone(note);
        }

        /** In progress, with nothing to explain. */
        public static ReportProgress onCourse(TaskId task, DepartmentId department, int percent, Text note) {
            return new ReportProgress(task, department, TaskStatus.IN_PROGRESS, percent, note, null, null, null, null);
        }
    }

    /**
     * Liaison or head of the item's department. Where the policy asks for it, a
     * second person accepts before the item is completed.
     *
     * @param completedAt when it was done, where that is recorded later (handbook 4, item 26); null means now
     */
    record CompleteTask(TaskId task, DepartmentId department, Text note, @Nullable Instant completedAt)
            implements TaskCommand, OfDepartment {
        public CompleteTask {
            note = Text.orNone(note);
        }
    }

    /** The Office, or liaison or head of the lead or the initiating department, never who reported it: it is done. */
    record AcceptDone(TaskId task) implements TaskCommand {}

    /** The same people: it is not done, with what is missing. */
    record DeclineDone(TaskId task, String reason) implements TaskCommand {
        public DeclineDone {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Liaison or head of the item's department. */
    record ReopenTask(TaskId task, DepartmentId department, String reason) implements TaskCommand, OfDepartment {
        public ReopenTask {
            reason = Bounds.required("reason", reason);
        }
    }

    /** Liaison or head of the item's department. */
    record AssignTask(TaskId task, DepartmentId department, PersonId assignee) implements TaskCommand, OfDepartment {}

    /**
     * Liaison or head of the item's department: what it is called, delivers and risks; neither weeks nor assignee.
     *
     * @param deliverable may be empty
     * @param risk        null while nobody has judged it
     */
    record DescribeTask(TaskId task, DepartmentId department, Text title, Text deliverable, @Nullable RiskLevel risk)
            implements TaskCommand, OfDepartment {
        public DescribeTask {
            title = Text.title("title", title);
            deliverable = Text.orNone(deliverable);
        }
    }

    /** The service, when an approved plan change gives the item other weeks. */
    record MoveBaseline(TaskId task, Baseline to, int planVersion, int change, Instant decidedAt)
            implements TaskCommand {}

    /** The service, when an approved plan change or the end of the case takes the item away. */
    record CancelTask(TaskId task, String cause, Instant decidedAt) implements TaskCommand {}

    /**
     * The service, when an issue was reported that names the item.
     *
     * @param blocks whether the reporter says that the item stands still because of it
     */
    record LinkIssue(TaskId task, RequestId request, IssueId issue, boolean blocks, Instant reportedAt)
            implements TaskCommand {}

    /** The service, when such an issue was closed, dismissed or merged. */
    record ReleaseIssue(TaskId task, IssueId issue, Instant settledAt) implements TaskCommand {}

    /** The service, when the case was suspended: what is owed about the item ends. */
    record PauseWithCase(TaskId task, Instant suspendedAt) implements TaskCommand {}

    /** The service, when the case goes on: it is owed again in full. */
    record ResumeWithCase(TaskId task, Instant resumedAt) implements TaskCommand {}

    /** The service, when the case was cancelled: nothing is owed any more about an item that was completed. */
    record EndWithCase(TaskId task, Instant cancelledAt) implements TaskCommand {}

    /** The service, when the case was archived: nobody can be asked about the item any more. */
    record ArchiveWithCase(TaskId task, Instant archivedAt) implements TaskCommand {}

    record Tick(TaskId task) implements TaskCommand, TickCommand {}
}
