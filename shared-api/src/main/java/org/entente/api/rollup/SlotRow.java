package org.entente.api.rollup;

import java.time.Instant;
import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.week.WeekKey;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a department's weekly update.
 *
 * @param filledAt when the update came; null if it did not
 * @param reason   why the Office excused it; empty otherwise
 */
public record SlotRow(DepartmentId department, WeekKey week, Outcome outcome, @Nullable Instant filledAt,
        String reason) {
    public enum Outcome {
        /** Not due yet. */
        OPEN,
        IN_TIME,
        MISSED,
        /** Missed, and filled afterwards. */
        LATE,
        EXCUSED,
        CANCELLED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
