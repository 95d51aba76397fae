package org.entente.api.task;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens to a work item (handbook 1.4). */
public sealed interface TaskEvent extends DomainEvent {
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

    /** It was not done after all. */
    @StoredAs("task.reopened")
    record TaskReopened(TaskId task, String reason, Instant occurredAt) implements TaskEvent {}

    /** Somebody else is responsible from now on. */
    @StoredAs("task.assigned")
    record TaskAssigned(TaskId task, PersonId from, PersonId to, Instant occurredAt) implements TaskEvent {}

    /**
     * An approved plan change gave the item other weeks.
     *
     * @param planVersion the version of the plan that is in force since
     * @param change      the number of the change in the plan
     */
    @StoredAs("task.baseline-moved")
    record BaselineMoved(TaskId task, Baseline from, Baseline to, int planVersion, int change, Instant occurredAt)
            implements TaskEvent {}

    /** The item is no longer wanted. */
    @StoredAs("task.cancelled")
    record TaskCancelled(TaskId task, String cause, Instant occurredAt) implements TaskEvent {}
}
