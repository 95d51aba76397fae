package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who has to deal with an objection first, and what would take it up (handbook 1.2 A7, 4.11, 4.12). */
public enum ObjectionRoute {
    /** The initiating department answers; a new form takes it up. */
    INITIATOR,
    /** The Office rules; a new form takes it up. */
    OFFICE,
    /** The Office rules, because the case was begun without this answer; a change of the plan takes it up. */
    PLAN_CHANGE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
