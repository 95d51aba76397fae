package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.RiskLevel;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.query.action.Action;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A work item.
 *
 * @param status          as reported, or blocked by an issue
 * @param cause           why it is delayed or stands still
 * @param waitingFor      the department whose turn it is
 * @param overdue         computed beside it: past the baseline end at the moment asked about and not completed
 * @param correctionAsked overdue, and reported in progress all the same
 * @param late            completed after the baseline end
 * @param baselineEnd     the planned end, which no report moves, only an approved change
 * @param commitment      the day by which it is promised: the last one promised, or else the baseline end
 * @param promised        whether that day was promised in place of the baseline end
 * @param forecastEnd     the day it ended; while it is open the day that the liaison expects, or else the promised one
 * @param slips           every day promised anew
 * @param waitsFor        the items that it waits for
 * @param reportedBy      who last said how it goes
 * @param done            reported done, and waiting for a second person to accept it
 * @param issues          what is open at it
 * @param issueToReport   the record of an issue about it as it can be reported, where it stands still without one
 */
public record TaskView(TaskId id, long version, RequestId request, DepartmentId department, int planTask,
        int planVersion, Text title, Text deliverable, @Nullable RiskLevel risk, PersonId assignee, TaskStatus status,
        @Nullable SlipCause cause, @Nullable DepartmentId waitingFor, boolean overdue, boolean correctionAsked,
        boolean late, int percent, Text note, int firstWeek, int lastWeek, LocalDate plannedStart,
        LocalDate baselineEnd, LocalDate commitment, boolean promised, LocalDate forecastEnd,
        @Nullable Instant startedAt, @Nullable Instant completedAt, @Nullable Instant reportedAt,
        @Nullable String reportedBy, @Nullable DoneAwaiting done, @Nullable String cancelCause, List<Slip> slips,
        List<BaselineMove> baselineMoves, List<Prerequisite> waitsFor,
        List<OpenIssue> issues, @Nullable AttentionView attention, @Nullable PrefilledIssue issueToReport,
        List<TaskHint> hints, List<Action> actions) implements Versioned {
    /** @param contactDue until when the contact about its flag is owed; null unless it is */
    static TaskView of(TaskRow row, List<Prerequisite> waitsFor, @Nullable Instant contactDue, LocalDate today,
            WorkingCalendar calendar, List<Action> actions) {
        Progress progress = row.progress();
        Instant completedAt = progress.completedAt();
        LocalDate completedOn = completedAt == null ? null : calendar.dateOf(completedAt);
        return new TaskView(row.id(), row.version(), row.request(), row.item().department(), row.item().planTask(),
                row.item().planVersion(), row.item().title(), row.item().deliverable(), row.item().risk(),
                row.assignee(), row.status(), progress.cause(), progress.waitingFor(), row.isOverdueOn(today),
                row.asksCorrectionOn(today), row.isLateOn(completedOn), progress.percent(), progress.note(),
                row.item().firstWeek(), row.item().lastWeek(), row.item().plannedStart(), row.baseline(),
                row.promised(), row.promises().commitment() != null,
                completedOn == null ? row.expected() : completedOn, progress.startedAt(), completedAt,
                progress.reportedAt(), progress.reportedBy(), row.done(), row.cancelCause(), row.promises().slips(),
                row.promises().baselineMoves(), waitsFor,
                row.issues(), AttentionView.of(row.flag(), contactDue), PrefilledIssue.of(row),
                TaskHint.of(row, waitsFor, row.asksCorrectionOn(today)), actions);
    }
}
