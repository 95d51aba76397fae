package org.entente.query.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

/** By how many days an item comes later than approved, as {@code /api/tasks/{id}/slips} counts it. */
record Slippage(WorkingCalendar calendar) {
    /** The day it ended; while it is open the day expected. */
    LocalDate forecastEnd(TaskRow row) {
        LocalDate completedOn = completedOn(row);
        return completedOn == null ? row.expected() : completedOn;
    }

    /** From the baseline end to the day it ended; while it is open to the day promised. Negative if that is earlier. */
    int of(TaskRow row) {
        LocalDate completedOn = completedOn(row);
        return Math.toIntExact(
                ChronoUnit.DAYS.between(row.baseline(), completedOn == null ? row.promised() : completedOn));
    }

    private @Nullable LocalDate completedOn(TaskRow row) {
        Instant completedAt = row.completedAt();
        return completedAt == null ? null : calendar.dateOf(completedAt);
    }
}
