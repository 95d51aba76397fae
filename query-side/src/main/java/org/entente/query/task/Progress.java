package org.entente.query.task;

import java.time.Instant;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskEvent.ProgressReported;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a work item goes.
 *
 * @param status       as reported, or as an issue made it
 * @param note         the last explanation
 * @param cause        why it is delayed or stands still
 * @param waitingFor   the department whose turn it is
 * @param waitingSince since when that has been said without a break
 * @param reportedAt   when the department last said how it goes
 * @param reportedBy   who said so; null before, and where nobody is known to have
 */
public record Progress(TaskStatus status, int percent, Text note, @Nullable SlipCause cause,
        @Nullable DepartmentId waitingFor, @Nullable Instant waitingSince, @Nullable Instant startedAt,
        @Nullable Instant completedAt, @Nullable Instant reportedAt, @Nullable String reportedBy) {
    static final Progress NONE = new Progress(TaskStatus.NOT_STARTED, 0, Text.NONE, null, null, null, null, null, null,
            null);
    private static final int ALL = 100;

    Progress started(Instant at) {
        return new Progress(TaskStatus.IN_PROGRESS, percent, note, null, null, null, at, null, reportedAt,
                reportedBy);
    }

    Progress reported(ProgressReported e, @Nullable String by) {
        DepartmentId other = e.waitingFor();
        Instant since = other == null ? null : other.equals(waitingFor) ? waitingSince : e.occurredAt();
        return new Progress(e.status(), e.percent(), e.note(), e.cause(), other, since,
                startedAt == null ? e.occurredAt() : startedAt, null, e.occurredAt(), by);
    }

    /** An issue blocks it, or does no more. */
    Progress turned(TaskStatus next, @Nullable SlipCause because) {
        return new Progress(next, percent, note, because, waitingFor, waitingSince, startedAt, null, reportedAt,
                reportedBy);
    }

    Progress reopened(String reason, Instant at, @Nullable String by) {
        return new Progress(TaskStatus.IN_PROGRESS, percent, new Text("", reason), null, null, null, startedAt, null,
                at, by);
    }

    Progress completed(Text newNote, Instant at, @Nullable String by) {
        return new Progress(TaskStatus.COMPLETED, ALL, newNote, cause, null, null, startedAt, at, at, by);
    }

    Progress cancelled() {
        return new Progress(TaskStatus.CANCELLED, percent, note, cause, null, null, startedAt, completedAt,
                reportedAt, reportedBy);
    }
}
