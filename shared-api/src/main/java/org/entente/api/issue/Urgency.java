package org.entente.api.issue;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The levels of the ladder, from the lowest to the highest (handbook 1.5). */
public enum Urgency {
    NORMAL,
    URGENT,
    CRITICAL;

    public boolean isAbove(Urgency other) {
        return compareTo(other) > 0;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
