package org.entente.api.task;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How likely an item is to go wrong, as its department sees it (handbook 1.8 T2). */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
