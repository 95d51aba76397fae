package org.entente.api.policy;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a company may ask for beyond the process itself: off unless it is switched on. */
public enum PolicySwitch {
    /** A work item that its department reports done is completed only when a second person has accepted it. */
    ITEM_ACCEPTANCE,
    /** The clock of a normal issue's solution stands still on rest days (handbook 4, item 5): the one limit so made looser. */
    NORMAL_PAUSES_ON_REST_DAYS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
