package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The handbook's three categories of collaboration. */
public enum Category {
    REGULAR,
    EMERGENCY,
    STRATEGIC;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
