package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a department objects to: its part as it stands, or being listed at all (handbook 1.2 A6 and rules). */
public enum ObjectionGround {
    ADJUSTMENT,
    WRONGLY_LISTED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
