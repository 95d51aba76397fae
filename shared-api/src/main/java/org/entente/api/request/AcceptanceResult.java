package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an acceptance came to (handbook 1.6 E3). */
public enum AcceptanceResult {
    PASSED,
    PASSED_WITH_REMARKS,
    /** Back to execution, with all corrections at once; as the last result of all it ends the case. */
    NOT_PASSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
