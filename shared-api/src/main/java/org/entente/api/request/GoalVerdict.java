package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a goal stands at the acceptance (handbook 1.6 E2, 4 item 25). */
public enum GoalVerdict {
    MET,
    MET_WITH_REMARKS,
    NOT_MET,
    /** It can only be judged later, on a day that is stated. */
    MEASURED_ON;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
