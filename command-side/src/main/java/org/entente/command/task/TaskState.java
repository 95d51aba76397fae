package org.entente.command.task;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.jspecify.annotations.Nullable;

/** What is true of a work item now. Without an item nothing has happened yet. */
record TaskState(TaskStatus status, @Nullable RequestId requestOrNull, @Nullable WorkItem itemOrNull,
        @Nullable PersonId assigneeOrNull, @Nullable Instant startedAt) {
    static final TaskState NONE = new TaskState(TaskStatus.NONE, null, null, null, null);

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

    TaskState evolve(TaskEvent event) {
        return switch (event) {
            case TaskOpened e -> new TaskState(TaskStatus.NOT_STARTED, e.request(), e.item(), e.item().assignee(),
                    null);
            case TaskStarted e -> new TaskState(TaskStatus.IN_PROGRESS, requestOrNull, itemOrNull, assigneeOrNull,
                    e.occurredAt());
            case ProgressReported e -> in(e.status());
            case TaskCompleted e -> in(TaskStatus.COMPLETED);
            case TaskReopened e -> in(TaskStatus.IN_PROGRESS);
            case TaskAssigned e -> new TaskState(status, requestOrNull, itemOrNull, e.to(), startedAt);
            case BaselineMoved e -> new TaskState(status, requestOrNull, item().movedTo(e.to()), assigneeOrNull,
                    startedAt);
            case TaskCancelled e -> in(TaskStatus.CANCELLED);
        };
    }

    private TaskState in(TaskStatus next) {
        return new TaskState(next, requestOrNull, itemOrNull, assigneeOrNull, startedAt);
    }
}
