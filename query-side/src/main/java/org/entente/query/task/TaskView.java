package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.query.action.Action;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A work item.
 *
 * @param status      as reported
 * @param overdue     computed beside it: past the baseline end at the moment asked about and not completed
 * @param late        completed after the baseline end
 * @param baselineEnd the planned end, which no report moves, only an approved change
 * @param commitment  the day that the department last promised instead
 * @param forecastEnd the day it ended; while it is open the promised one, or else the baseline
 */
public record TaskView(TaskId id, long version, RequestId request, DepartmentId department, int planTask,
        int planVersion, Text title, PersonId assignee, TaskStatus status, boolean overdue, boolean late, int percent,
        Text note, int firstWeek, int lastWeek, LocalDate plannedStart, LocalDate baselineEnd,
        @Nullable LocalDate commitment, LocalDate forecastEnd, @Nullable Instant startedAt,
        @Nullable Instant completedAt, @Nullable Instant reportedAt, @Nullable String cancelCause, List<Slip> slips,
        List<BaselineMove> baselineMoves,
        List<Action> actions) implements Versioned {
    static TaskView of(TaskRow row, LocalDate today, WorkingCalendar calendar, List<Action> actions) {
        LocalDate commitment = row.commitment();
        Instant completedAt = row.completedAt();
        LocalDate completedOn = completedAt == null ? null : calendar.dateOf(completedAt);
        LocalDate promised = commitment == null ? row.baseline() : commitment;
        return new TaskView(row.id(), row.version(), row.request(), row.item().department(), row.item().planTask(),
                row.item().planVersion(), row.item().title(), row.assignee(), row.status(), row.isOverdueOn(today),
                row.isLateOn(completedOn), row.percent(), row.note(),
                row.item().firstWeek(), row.item().lastWeek(), row.item().plannedStart(), row.baseline(), commitment,
                completedOn == null ? promised : completedOn, row.startedAt(), completedAt, row.reportedAt(),
                row.cancelCause(), row.slips(), row.baselineMoves(), actions);
    }
}
