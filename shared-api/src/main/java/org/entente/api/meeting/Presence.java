package org.entente.api.meeting;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether somebody invited was there; a substitute counts as attended (handbook 1.11). */
public enum Presence {
    PRESENT,
    SUBSTITUTED,
    ABSENT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
