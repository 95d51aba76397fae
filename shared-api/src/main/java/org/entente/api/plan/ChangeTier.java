package org.entente.api.plan;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a plan change weighs, and so who decides it (handbook 1.3 B11); from the lightest to the heaviest. */
public enum ChangeTier {
    /** Goal and end date stay and no other department is touched: the Coordination Office. */
    MINOR,
    /** The vice president over the lead department. */
    MAJOR,
    /** The general manager. */
    STRATEGIC;

    public boolean isAbove(ChangeTier other) {
        return compareTo(other) > 0;
    }

    public ChangeTier or(ChangeTier other) {
        return other.isAbove(this) ? other : this;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
