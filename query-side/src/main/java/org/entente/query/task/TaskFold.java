package org.entente.query.task;

import java.util.Collection;
import java.util.List;

import org.entente.api.message.Meta;
import org.entente.api.task.AttentionEvent;
import org.entente.api.task.AttentionEvent.ContactNoted;
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
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each work item. */
final class TaskFold implements Fold<TaskRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(TaskId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable TaskRow fold(String key, @Nullable TaskRow row, LedgerEvent event) {
        if (event.payload() instanceof TaskOpened e) {
            return TaskRow.opened(e.task(), event.version(), e.request(), e.item());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not opened");
        }
        return (event.payload() instanceof TaskEvent e ? after(row, e, event.metadata().get(Meta.ACTOR)) : row)
                .at(event.version());
    }

    private static TaskRow after(TaskRow row, TaskEvent event, @Nullable String actor) {
        return switch (event) {
            case TaskOpened e -> throw new IllegalStateException(row.id() + " is there already");
            case TaskStarted e -> row.with(row.progress().started(e.occurredAt()));
            case ProgressReported e -> row.with(row.promises().reported(e, row.baseline()))
                    .with(row.progress().reported(e, actor));
            case TaskCompleted e -> row.with(row.promises().completed(row.baseline()))
                    .with(row.progress().completed(e.note(), e.occurredAt(), reporter(row, actor)));
            case DoneReported e -> row.awaiting(new DoneAwaiting(e.by(), e.doneAt(), e.occurredAt()));
            case DoneAccepted e -> row;
            case DoneDeclined e -> row.awaiting(null);
            case TaskReopened e -> row.with(row.promises().reopened())
                    .with(row.progress().reopened(e.reason(), e.occurredAt(), actor));
            case TaskAssigned e -> row.assigned(e.to());
            case TaskDescribed e -> row.with(row.item().described(e.title(), e.deliverable(), e.risk()));
            case TaskCancelled e -> row.cancelled(e.cause());
            case BaselineMoved e -> row.with(row.promises().moved(e)).with(row.item().movedTo(e.to()));
            case IssueLinked e -> row.linked(e);
            case IssueReleased e -> row.released(e.issue());
            case BlockedByIssue e -> row.with(row.progress().turned(TaskStatus.BLOCKED, SlipCause.ISSUE));
            case UnblockedByIssue e -> row.with(row.progress().turned(e.to(),
                    e.to() == TaskStatus.DELAYED ? row.promises().lastCause() : null));
            case TaskPaused e -> row;
            case TaskResumed e -> row;
            case TaskEnded e -> row;
            case TaskArchived e -> row;
            case ContactNoted e -> row.flagged(Flag.after(row.flag(), e)).asked(Flag.Contact.of(e));
            case AttentionEvent e -> row.flagged(Flag.after(row.flag(), e));
        };
    }

    /** Where a second person accepted that it is done, it was its department that said so. */
    private static @Nullable String reporter(TaskRow row, @Nullable String actor) {
        return row.done() == null ? actor : row.done().by().value();
    }
}
