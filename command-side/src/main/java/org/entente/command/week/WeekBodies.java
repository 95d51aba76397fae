package org.entente.command.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskId;
import org.entente.api.text.Bounds;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/** What bodies about weekly updates look like. Only what is {@code @Nullable} may be left out. */
public final class WeekBodies {
    private WeekBodies() {}

    /** All that somebody has to say about a week. */
    record SheetBody(List<RowBody> rows) {
        SheetBody {
            rows = Bounds.list("rows", rows);
        }
    }

    /** What is said of one item; {@code unchanged} stands for what was last said. */
    public record RowBody(TaskId task, Said status, @Nullable Integer percent, @Nullable Text note,
            @Nullable LocalDate newExpectedEnd, @Nullable SlipCause cause, @Nullable DepartmentId waitingFor,
            @Nullable LocalDate forecast, @Nullable Instant completedAt) {
        public static RowBody unchanged(TaskId task) {
            return new RowBody(task, Said.UNCHANGED, null, null, null, null, null, null, null);
        }
    }

    public enum Said {
        IN_PROGRESS,
        DELAYED,
        BLOCKED,
        COMPLETED,
        UNCHANGED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record ExcuseBody(String reason) {}
}
