package org.entente.api.plan;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the plan of a case stands (handbook 1.3, plan states). Superseded is a version, never the plan. */
public enum PlanPhase {
    /** Nothing has happened yet. */
    NONE,
    /** Owed and not yet written. */
    AWAITED,
    DRAFT,
    CIRCULATED,
    IN_FORCE,
    /** The case ended without its result. */
    CALLED_OFF,
    /** The case came to its end and was archived. */
    COMPLETED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
