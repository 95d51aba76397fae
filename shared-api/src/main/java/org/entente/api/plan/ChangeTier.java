package org.entente.api.plan;

import java.util.Locale;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.Party;

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

    /** Who decides changes of this tier to a plan of this lead department. */
    public Party decider(DepartmentId lead) {
        return switch (this) {
            case MINOR -> Party.OFFICE;
            case MAJOR -> Party.vicePresidentOver(lead);
            case STRATEGIC -> Party.GENERAL_MANAGER;
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
