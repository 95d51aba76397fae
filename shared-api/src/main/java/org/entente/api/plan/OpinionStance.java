package org.entente.api.plan;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an affected department says to a plan change (handbook 1.3 B9). It advises, it does not decide. */
public enum OpinionStance {
    AGREE,
    AGREE_WITH_REMARKS,
    /** With reasons. */
    REFUSE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
