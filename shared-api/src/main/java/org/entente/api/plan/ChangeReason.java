package org.entente.api.plan;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What makes a plan change weigh more than a minor one (handbook 1.3 B11). */
public enum ChangeReason {
    /** The overall goal or one of its parts says something else, or there is one more. */
    GOAL_CHANGED(ChangeTier.MAJOR),
    /** The last planned week is another one. */
    END_MOVED(ChangeTier.MAJOR),
    /** Other departments have tasks or give resources. */
    DEPARTMENTS_CHANGED(ChangeTier.MAJOR),
    RESOURCES_CHANGED(ChangeTier.MAJOR),
    /** Tasks of a department that did not file the change. */
    OTHER_DEPARTMENT_TOUCHED(ChangeTier.MAJOR),
    /** A part of the goal is no longer there. */
    GOAL_DROPPED(ChangeTier.STRATEGIC),
    /** The money asked for is a fifth more, or there was none. */
    BUDGET_RAISED(ChangeTier.STRATEGIC);

    private final ChangeTier tier;

    ChangeReason(ChangeTier tier) {
        this.tier = tier;
    }

    /** At least this tier decides. */
    public ChangeTier tier() {
        return tier;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
