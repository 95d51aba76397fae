package org.entente.api.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an obligation. A verdict given never moves (handbook 1.7). */
public enum ObligationState {
    OPEN, MET, MISSED, WAIVED, CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
