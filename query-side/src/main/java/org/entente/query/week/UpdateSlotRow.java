package org.entente.query.week;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateId;
import org.jspecify.annotations.Nullable;

/**
 * A weekly slot as it stands.
 *
 * @param due         the items that the update has to cover
 * @param dueAt       until when it is owed, or was; null for the moment between its opening and that
 * @param rows        what was said of each item, in the order in which it was said first
 * @param submittedAt null while nothing was submitted
 * @param late        submitted after it was missed
 * @param chased      who was asked for it when it was missed
 * @param excuse      why the Office let it pass; null if it did not
 * @param endCause    why nobody waits for it any more; null while somebody may
 */
public record UpdateSlotRow(WeeklyUpdateId id, long version, RequestId request, DepartmentId department, WeekKey week,
        List<TaskId> due, SlotPhase phase, @Nullable Instant dueAt, List<UpdateRow> rows,
        @Nullable Instant submittedAt, boolean late, List<PersonId> chased, @Nullable String excuse,
        @Nullable String endCause) {
    public UpdateSlotRow {
        due = List.copyOf(due);
        rows = List.copyOf(rows);
        chased = List.copyOf(chased);
    }

    /** What was said of this item. */
    public Optional<UpdateRow> said(TaskId task) {
        return rows.stream().filter(one -> one.task().equals(task)).findFirst();
    }

    UpdateSlotRow at(long newVersion) {
        return new UpdateSlotRow(id, newVersion, request, department, week, due, phase, dueAt, rows, submittedAt, late,
                chased, excuse, endCause);
    }

    UpdateSlotRow owedUntil(Instant moment) {
        return new UpdateSlotRow(id, version, request, department, week, due, phase, moment, rows, submittedAt, late,
                chased, excuse, endCause);
    }

    UpdateSlotRow in(SlotPhase next) {
        return new UpdateSlotRow(id, version, request, department, week, due, next, dueAt, rows, submittedAt, late,
                chased, excuse, endCause);
    }

    UpdateSlotRow submitted(List<UpdateRow> said, boolean afterwards, Instant at) {
        return new UpdateSlotRow(id, version, request, department, week, due, SlotPhase.SUBMITTED, dueAt, said, at,
                afterwards, chased, excuse, endCause);
    }

    UpdateSlotRow amended(List<UpdateRow> more) {
        Map<TaskId, UpdateRow> all = new LinkedHashMap<>();
        rows.forEach(one -> all.put(one.task(), one));
        more.forEach(one -> all.put(one.task(), one));
        return new UpdateSlotRow(id, version, request, department, week, due, phase, dueAt, List.copyOf(all.values()),
                submittedAt, late, chased, excuse, endCause);
    }

    UpdateSlotRow missed(List<PersonId> asked) {
        return new UpdateSlotRow(id, version, request, department, week, due, SlotPhase.MISSED, dueAt, rows,
                submittedAt, late, asked, excuse, endCause);
    }

    UpdateSlotRow excused(String reason) {
        return new UpdateSlotRow(id, version, request, department, week, due, SlotPhase.EXCUSED, dueAt, rows,
                submittedAt, late, chased, reason, endCause);
    }

    UpdateSlotRow cancelled(String cause) {
        return new UpdateSlotRow(id, version, request, department, week, due, SlotPhase.CANCELLED, dueAt, rows,
                submittedAt, late, chased, excuse, cause);
    }
}
