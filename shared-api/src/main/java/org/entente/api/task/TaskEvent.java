package org.entente.api.task;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens to a work item (handbook 1.4). */
public sealed interface TaskEvent extends DomainEvent
        permits TaskEvent.TaskOpened, TaskEvent.TaskStarted, TaskEvent.ProgressReported, TaskEvent.TaskCompleted,
        TaskEvent.DoneReported, TaskEvent.DoneAccepted, TaskEvent.DoneDeclined, TaskEvent.TaskReopened,
        TaskEvent.TaskAssigned, TaskEvent.TaskDescribed, TaskEvent.BaselineMoved, TaskEvent.TaskCancelled,
        TaskEvent.IssueLinked, TaskEvent.IssueReleased, TaskEvent.BlockedByIssue, TaskEvent.UnblockedByIssue,
        TaskEvent.TaskPaused, TaskEvent.TaskResumed, TaskEvent.TaskEnded, TaskEvent.TaskArchived, AttentionEvent {
    TaskId task();

    /** The item exists, with its baseline. */
    @StoredAs("task.opened")
    record TaskOpened(TaskId task, RequestId request, WorkItem item, Instant occurredAt) implements TaskEvent {}

    /** The work began. */
    @StoredAs("task.started")
    record TaskStarted(TaskId task, Instant occurredAt) implements TaskEvent {}

    /**
     * The department reported how it goes; the baseline stays where it is.
     *
     * @param newExpectedEnd the day promised in place of the last one
     * @param cause          why it comes late or stands still
     * @param waitingFor     the department whose turn it is
     * @param forecast       the day that the liaison expects, which is no promise
     */
    @StoredAs("task.progress-reported")
    record ProgressReported(TaskId task, TaskStatus status, int percent, Text note, @Nullable LocalDate newExpectedEnd,
            @Nullable SlipCause cause, @Nullable DepartmentId waitingFor, @Nullable LocalDate forecast,
            Instant occurredAt) implements TaskEvent {}

    /** The work is done. */
    @StoredAs("task.completed")
    record TaskCompleted(TaskId task, Text note, Instant occurredAt) implements TaskEvent {}

    /**
     * The department says that it is done; a second person is to accept it.
     *
     * @param by     who reported it, and therefore does not accept it
     * @param doneAt when it was done
     */
    @StoredAs("task.done-reported")
    record DoneReported(TaskId task, PersonId by, Text note, Instant doneAt, Instant occurredAt)
            implements TaskEvent {}

    /** A second person accepted it; that it is completed, at the moment at which it was done, follows as an event of its own. */
    @StoredAs("task.done-accepted")
    record DoneAccepted(TaskId task, PersonId by, Instant occurredAt) implements TaskEvent {}

    /** A second person found it not done: the work goes on. */
    @StoredAs("task.done-declined")
    record DoneDeclined(TaskId task, PersonId by, String reason, Instant occurredAt) implements TaskEvent {}

    /** It was not done after all. */
    @StoredAs("task.reopened")
    record TaskReopened(TaskId task, String reason, Instant occurredAt) implements TaskEvent {}

    /** Somebody else is responsible from now on. */
    @StoredAs("task.assigned")
    record TaskAssigned(TaskId task, PersonId from, PersonId to, Instant occurredAt) implements TaskEvent {}

    /** The department says anew what the item is called, delivers and risks. */
    @StoredAs("task.described")
    record TaskDescribed(TaskId task, Text title, Text deliverable, @Nullable RiskLevel risk, Instant occurredAt)
            implements TaskEvent {}

    /**
     * An approved plan change gave the item other weeks.
     *
     * @param planVersion the version of the plan that is in force since
     * @param change      the number of the change in the plan
     */
    @StoredAs("task.baseline-moved")
    record BaselineMoved(TaskId task, Baseline from, Baseline to, int planVersion, int change, Instant occurredAt)
            implements TaskEvent {}

    /** The item is no longer wanted; its flag ends with it. */
    @StoredAs("task.cancelled")
    record TaskCancelled(TaskId task, String cause, Instant occurredAt) implements TaskEvent {}

    /**
     * An issue about the item is open.
     *
     * @param blocks whether its reporter says that the item stands still because of it
     */
    @StoredAs("task.issue-linked")
    record IssueLinked(TaskId task, IssueId issue, boolean blocks, Instant occurredAt) implements TaskEvent {}

    /** The issue was closed, dismissed or merged. */
    @StoredAs("task.issue-released")
    record IssueReleased(TaskId task, IssueId issue, Instant occurredAt) implements TaskEvent {}

    /**
     * The item stands still because of an issue.
     *
     * @param before its status until then
     */
    @StoredAs("task.blocked-by-issue")
    record BlockedByIssue(TaskId task, IssueId issue, TaskStatus before, Instant occurredAt) implements TaskEvent {}

    /**
     * The last issue that blocked the item is settled, and nobody had said otherwise of it meanwhile.
     *
     * @param to its status before
     */
    @StoredAs("task.unblocked-by-issue")
    record UnblockedByIssue(TaskId task, IssueId issue, TaskStatus to, Instant occurredAt) implements TaskEvent {}

    /** The case stands still: the contact that is owed is cancelled until it goes on. */
    @StoredAs("task.paused-with-case")
    record TaskPaused(TaskId task, Instant occurredAt) implements TaskEvent {}

    /** The case goes on: the contact is owed again in full. */
    @StoredAs("task.resumed-with-case")
    record TaskResumed(TaskId task, Instant occurredAt) implements TaskEvent {}

    /** The case was cancelled: no contact about the completed item is owed any more. */
    @StoredAs("task.ended-with-case")
    record TaskEnded(TaskId task, Instant occurredAt) implements TaskEvent {}

    /** The case was archived: no contact about the item is owed any more. */
    @StoredAs("task.archived-with-case")
    record TaskArchived(TaskId task, Instant occurredAt) implements TaskEvent {}
}
