package org.entente.command.decision;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * What the other aggregates of a case may know of one of its work items, folded from the item's own events.
 *
 * @param item        with its approved weeks and its assignee as they are now
 * @param lastReport  how it was last said to go; null before the first report
 * @param startedAt   when the work began; null before
 * @param completedAt when it was done; null unless it is
 * @param cancelledAt when it was taken away; null unless it was
 */
public record ItemFacts(TaskId task, RequestId request, WorkItem item, TaskStatus status,
        @Nullable ProgressReported lastReport, @Nullable Instant startedAt, @Nullable Instant completedAt,
        @Nullable Instant cancelledAt) {
    /** Neither completed nor cancelled. */
    public boolean isOpen() {
        return status != TaskStatus.COMPLETED && status != TaskStatus.CANCELLED;
    }

    public DepartmentId department() {
        return item.department();
    }

    public int firstWeek() {
        return item.firstWeek();
    }

    public int lastWeek() {
        return item.lastWeek();
    }

    public LocalDate plannedEnd() {
        return item.plannedEnd();
    }
}
