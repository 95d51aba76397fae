package org.entente.query.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A work item as it stands.
 *
 * @param item       as it was made, in the weeks that are approved now; its planned end is the baseline
 * @param status     as reported
 * @param note       the last explanation
 * @param commitment the day that the department last promised in place of the baseline; null while it stands by that
 * @param reportedAt when the department last said how it goes
 */
public record TaskRow(TaskId id, long version, RequestId request, WorkItem item, PersonId assignee, TaskStatus status,
        int percent, Text note, @Nullable LocalDate commitment, @Nullable Instant startedAt,
        @Nullable Instant completedAt, @Nullable Instant reportedAt, @Nullable String cancelCause, List<Slip> slips,
        List<BaselineMove> baselineMoves) {
    public TaskRow {
        baselineMoves = List.copyOf(baselineMoves);
        slips = List.copyOf(slips);
    }

    public LocalDate baseline() {
        return item.plannedEnd();
    }

    @JsonIgnore
    public boolean isOpen() {
        return status != TaskStatus.COMPLETED && status != TaskStatus.CANCELLED;
    }

    // TSK-23: overdue and late are told from the baseline in force: a date moved without an approved change counts as late
    /** Past its baseline end and not completed, whatever was reported (handbook 1.4). */
    public boolean isOverdueOn(LocalDate today) {
        return isOpen() && today.isAfter(baseline());
    }

    /** Completed after its baseline end. */
    public boolean isLateOn(@Nullable LocalDate completedOn) {
        return completedOn != null && completedOn.isAfter(baseline());
    }

    TaskRow at(long newVersion) {
        return new TaskRow(id, newVersion, request, item, assignee, status, percent, note, commitment, startedAt,
                completedAt, reportedAt, cancelCause, slips,
                baselineMoves);
    }

    TaskRow assigned(PersonId person) {
        return new TaskRow(id, version, request, item, person, status, percent, note, commitment, startedAt,
                completedAt, reportedAt, cancelCause, slips,
                baselineMoves);
    }

    TaskRow started(Instant at) {
        return new TaskRow(id, version, request, item, assignee, TaskStatus.IN_PROGRESS, percent, note, commitment, at,
                null, reportedAt, cancelCause, slips,
                baselineMoves);
    }

    TaskRow reported(TaskStatus next, int newPercent, Text newNote, Instant at) {
        return new TaskRow(id, version, request, item, assignee, next, newPercent, newNote, commitment,
                startedAt == null ? at : startedAt, null, at, cancelCause, slips,
                baselineMoves);
    }

    TaskRow promised(LocalDate day, List<Slip> more) {
        return new TaskRow(id, version, request, item, assignee, status, percent, note, day, startedAt, completedAt,
                reportedAt, cancelCause, more,
                baselineMoves);
    }

    TaskRow completed(Text newNote, Instant at) {
        return new TaskRow(id, version, request, item, assignee, TaskStatus.COMPLETED, 100, newNote, commitment,
                startedAt, at, at, cancelCause, slips,
                baselineMoves);
    }

    TaskRow cancelled(String cause) {
        return new TaskRow(id, version, request, item, assignee, TaskStatus.CANCELLED, percent, note, commitment,
                startedAt, completedAt, reportedAt, cause, slips,
                baselineMoves);
    }

    TaskRow moved(WorkItem place, @Nullable LocalDate promised, List<BaselineMove> moves) {
        return new TaskRow(id, version, request, place, assignee, status, percent, note, promised, startedAt,
                completedAt, reportedAt, cancelCause, slips, moves);
    }
}
