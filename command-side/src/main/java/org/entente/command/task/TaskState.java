package org.entente.command.task;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.AttentionEvent;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.BlockedByIssue;
import org.entente.api.task.TaskEvent.DoneAccepted;
import org.entente.api.task.TaskEvent.DoneDeclined;
import org.entente.api.task.TaskEvent.DoneReported;
import org.entente.api.task.TaskEvent.IssueLinked;
import org.entente.api.task.TaskEvent.IssueReleased;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskArchived;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskDescribed;
import org.entente.api.task.TaskEvent.TaskEnded;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskPaused;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskResumed;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskEvent.UnblockedByIssue;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a work item now. Without an item nothing has happened yet.
 *
 * @param done      its department reports it done and nobody has accepted that yet
 * @param issues    what is open at it
 * @param attention its flag; null unless it is flagged
 * @param paused    the contact owed ended with the suspension of the case
 */
record TaskState(TaskStatus status, @Nullable RequestId requestOrNull, @Nullable WorkItem itemOrNull,
        @Nullable PersonId assigneeOrNull, @Nullable Instant startedAt, @Nullable DoneReport done, OpenIssues issues,
        @Nullable Attention attention, boolean paused) {
    static final TaskState NONE = new TaskState(TaskStatus.NONE, null, null, null, null, null, OpenIssues.NONE, null,
            false);

    RequestId request() {
        if (requestOrNull == null) {
            throw new IllegalStateException("nothing has happened to this item yet");
        }
        return requestOrNull;
    }

    WorkItem item() {
        if (itemOrNull == null) {
            throw new IllegalStateException("nothing has happened to this item yet");
        }
        return itemOrNull;
    }

    PersonId assignee() {
        return assigneeOrNull == null ? item().assignee() : assigneeOrNull;
    }

    @Nullable
    String caseId() {
        return requestOrNull == null ? null : requestOrNull.value();
    }

    /** Whether the Office still has to ask about it. */
    boolean isContactOwed() {
        return attention != null && attention.contactOwed();
    }

    TaskState evolve(TaskEvent event) {
        return switch (event) {
            case TaskOpened e -> new TaskState(TaskStatus.NOT_STARTED, e.request(), e.item(), e.item().assignee(),
                    null, null, OpenIssues.NONE, null, false);
            case TaskStarted e -> new TaskState(TaskStatus.IN_PROGRESS, requestOrNull, itemOrNull, assigneeOrNull,
                    e.occurredAt(), done, issues, attention, paused);
            case ProgressReported e -> in(e.status()).with(restatesBlock(e) ? issues : issues.blockedFrom(null));
            case TaskCompleted e -> in(TaskStatus.COMPLETED);
            case DoneReported e -> done(new DoneReport(e.by(), e.note(), e.doneAt()));
            case DoneAccepted e -> this;
            case DoneDeclined e -> done(null);
            case TaskReopened e -> in(TaskStatus.IN_PROGRESS);
            case TaskAssigned e -> new TaskState(status, requestOrNull, itemOrNull, e.to(), startedAt, done, issues,
                    attention, paused);
            case TaskDescribed e -> with(item().described(e.title(), e.deliverable(), e.risk()));
            case BaselineMoved e -> with(item().movedTo(e.to()));
            case TaskCancelled e -> in(TaskStatus.CANCELLED).with(issues.blockedFrom(null)).flagged(null);
            case IssueLinked e -> with(issues.with(e.issue(), e.blocks()))
                    .flagged(attention == null ? null : attention.met());
            case IssueReleased e -> with(issues.without(e.issue()));
            case BlockedByIssue e -> in(TaskStatus.BLOCKED).with(issues.blockedFrom(e.before()));
            case UnblockedByIssue e -> in(e.to()).with(issues.blockedFrom(null));
            case TaskPaused e -> paused(true);
            case TaskResumed e -> paused(false);
            case TaskEnded e -> flagged(attention == null ? null : attention.contacted());
            case TaskArchived e -> flagged(attention == null ? null : attention.contacted());
            case AttentionEvent e -> flagged(Attention.after(attention, e));
        };
    }

    /** People say themselves what the issue had said: it still is the issue that blocks. */
    private static boolean restatesBlock(ProgressReported e) {
        return e.status() == TaskStatus.BLOCKED && e.cause() == SlipCause.ISSUE;
    }

    /** Whoever says how it goes takes back that it is done. */
    private TaskState in(TaskStatus next) {
        return new TaskState(next, requestOrNull, itemOrNull, assigneeOrNull, startedAt, null, issues, attention,
                paused);
    }

    private TaskState done(@Nullable DoneReport report) {
        return new TaskState(status, requestOrNull, itemOrNull, assigneeOrNull, startedAt, report, issues, attention,
                paused);
    }

    private TaskState with(WorkItem next) {
        return new TaskState(status, requestOrNull, next, assigneeOrNull, startedAt, done, issues, attention, paused);
    }

    private TaskState with(OpenIssues next) {
        return new TaskState(status, requestOrNull, itemOrNull, assigneeOrNull, startedAt, done, next, attention,
                paused);
    }

    private TaskState flagged(@Nullable Attention next) {
        return new TaskState(status, requestOrNull, itemOrNull, assigneeOrNull, startedAt, done, issues, next, paused);
    }

    private TaskState paused(boolean withCase) {
        return new TaskState(status, requestOrNull, itemOrNull, assigneeOrNull, startedAt, done, issues, attention,
                withCase);
    }
}
