package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an objection was ruled: in the objecting department's favour or against it. */
public enum RulingOutcome {
    UPHELD,
    OVERRULED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
