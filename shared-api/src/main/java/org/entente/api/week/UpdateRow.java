package org.entente.api.week;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an update says of one work item.
 *
 * @param status         in progress, delayed, blocked or completed; cancelled where the item fell away since the Monday
 * @param note           for delayed and blocked the reason
 * @param newExpectedEnd the day promised in place of the last one
 * @param cause          why it comes late or stands still
 * @param waitingFor     the department whose turn it is
 * @param forecast       the day that the liaison expects, which is no promise
 * @param completedAt    when it was done, where that was not with the update itself
 * @param restated       the item stood so already: the row reported nothing new
 */
public record UpdateRow(TaskId task, TaskStatus status, int percent, Text note, @Nullable LocalDate newExpectedEnd,
        @Nullable SlipCause cause, @Nullable DepartmentId waitingFor, @Nullable LocalDate forecast,
        @Nullable Instant completedAt, boolean restated) {
    public UpdateRow {
        note = Text.orNone(note);
    }

    /** Whether both say the same of the same item, newly or again. */
    public boolean saysTheSameAs(@Nullable UpdateRow other) {
        return other != null && asIf(restated).equals(other.asIf(restated));
    }

    private UpdateRow asIf(boolean again) {
        return new UpdateRow(task, status, percent, note, newExpectedEnd, cause, waitingFor, forecast, completedAt,
                again);
    }
}
