package org.entente.query.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.BaselineMoved;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskEvent.TaskAssigned;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.api.task.TaskEvent.TaskStarted;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
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
            return new TaskRow(e.task(), event.version(), e.request(), e.item(), e.item().assignee(),
                    TaskStatus.NOT_STARTED, 0, Text.NONE, null, null, null, null, null, List.of(), List.of());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not opened");
        }
        return (event.payload() instanceof TaskEvent e ? after(row, e) : row).at(event.version());
    }

    private static TaskRow after(TaskRow row, TaskEvent event) {
        return switch (event) {
            case TaskOpened e -> throw new IllegalStateException(row.id() + " is there already");
            case TaskStarted e -> row.started(e.occurredAt());
            case ProgressReported e -> progressed(row, e);
            case TaskCompleted e -> row.completed(e.note(), e.occurredAt());
            case TaskReopened e -> row.reported(TaskStatus.IN_PROGRESS, row.percent(), new Text("", e.reason()),
                    e.occurredAt());
            case TaskAssigned e -> row.assigned(e.to());
            case TaskCancelled e -> row.cancelled(e.cause());
            case BaselineMoved e -> moved(row, e);
        };
    }

    private static TaskRow progressed(TaskRow row, ProgressReported e) {
        TaskRow next = row.reported(e.status(), e.percent(), e.note(), e.occurredAt());
        LocalDate promised = e.newExpectedEnd();
        LocalDate before = row.commitment() == null ? row.baseline() : row.commitment();
        if (promised == null || promised.equals(before)) {
            return next;
        }
        List<Slip> slips = new ArrayList<>(row.slips());
        slips.add(new Slip(e.occurredAt(), before, promised, e.note()));
        return next.promised(promised, slips);
    }

    /** A promise that the new baseline reaches, or passes, is no promise in its place any more. */
    private static TaskRow moved(TaskRow row, BaselineMoved e) {
        List<BaselineMove> moves = new ArrayList<>(row.baselineMoves());
        moves.add(new BaselineMove(e.occurredAt(), e.from(), e.to(), e.planVersion(), e.change()));
        LocalDate promised = row.commitment();
        return row.moved(row.item().movedTo(e.to()),
                promised != null && promised.isAfter(e.to().plannedEnd()) ? promised : null, moves);
    }
}
