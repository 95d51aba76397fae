package org.entente.api.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a ruling brings about. None of it is the department's consent. */
public enum RulingEffect {
    /** The department's part counts as ruled. */
    PART_RULED,
    /** The form is revised in the same step. */
    FORM_REVISED,
    /** The case was begun already: a change of the plan has to take it up. The department's part counts as ruled. */
    PLAN_TO_CHANGE,
    /** The department is asked about its part again. */
    ASKED_AGAIN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the department's part now counts as settled. */
    public boolean settlesPart() {
        return this == PART_RULED || this == PLAN_TO_CHANGE;
    }
}
