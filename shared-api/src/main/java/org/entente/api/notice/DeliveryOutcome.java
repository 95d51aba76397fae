package org.entente.api.notice;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How it ended to send a notice outside. */
public enum DeliveryOutcome {
    /** The other side took it. */
    DELIVERED,
    /** It will not be tried again. */
    GIVEN_UP;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
