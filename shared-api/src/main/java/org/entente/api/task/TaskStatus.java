package org.entente.api.task;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The handbook's four states and two added ones (handbook 1.4, work-item states). */
public enum TaskStatus {
    /** Nothing has happened yet. */
    NONE,
    NOT_STARTED,
    IN_PROGRESS,
    DELAYED,
    BLOCKED,
    COMPLETED,
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
