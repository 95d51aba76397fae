package org.entente.query.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.UpdateRow;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateId;
import org.entente.query.action.Action;
import org.jspecify.annotations.Nullable;

/**
 * A week for one reader.
 *
 * @param monday the first of its days
 * @param slots  those that the reader speaks for; for the Office and whoever sees all, every one
 */
public record WeekView(WeekKey week, LocalDate monday, List<Slot> slots) {
    /**
     * What one department has to report on one case.
     *
     * @param number      of the case
     * @param title       of the case
     * @param dueAt       until when it is owed; null where that is not told yet
     * @param submittedAt null while nothing was submitted
     * @param late        submitted after it was missed
     * @param chased      who was asked for it when it was missed
     */
    public record Slot(WeeklyUpdateId id, long version, RequestId request, @Nullable String number, Text title,
            DepartmentId department, SlotPhase phase, @Nullable Instant dueAt, @Nullable Instant submittedAt,
            boolean late, List<PersonId> chased, @Nullable String excuse, @Nullable String endCause, List<Item> items,
            List<Action> actions) {}

    /**
     * What may be reported of one item.
     *
     * @param due       the update has to cover it; else it was opened later in the week
     * @param overdue   past its baseline end and not completed, whatever was reported
     * @param before    what the update before said of it; null if none did
     * @param said      what this update says of it so far; null while it says nothing
     * @param prefilled what a row would say if nothing has changed; null for an item of which nothing was ever said
     */
    public record Item(TaskId task, Text title, PersonId assignee, int firstWeek, int lastWeek, LocalDate baselineEnd,
            TaskStatus status, boolean overdue, boolean due, @Nullable UpdateRow before, @Nullable UpdateRow said,
            @Nullable UpdateRow prefilled) {}
}
