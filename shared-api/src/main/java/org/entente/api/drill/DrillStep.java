package org.entente.api.drill;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What people are expected to do about an injected issue; the times of a report are measured for these. */
public enum DrillStep {
    /** Anybody did anything about it. */
    FIRST_ACTION,
    /** Somebody confirmed to know of it. */
    ACKNOWLEDGED,
    /** The director recorded that its holder was told. */
    NOTICE,
    MEASURES,
    CONTAINED,
    SOLVED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
