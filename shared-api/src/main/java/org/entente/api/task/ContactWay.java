package org.entente.api.task;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How somebody was spoken to. */
public enum ContactWay {
    PHONE,
    IN_PERSON,
    MESSAGE,
    EMAIL,
    /** Within a meeting that was held anyway. */
    MEETING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
