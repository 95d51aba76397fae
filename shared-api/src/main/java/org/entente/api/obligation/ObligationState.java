package org.entente.api.obligation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of an obligation. A verdict given never moves (handbook 1.7). */
public enum ObligationState {
    OPEN,
    MET,
    MISSED,
    WAIVED,
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
