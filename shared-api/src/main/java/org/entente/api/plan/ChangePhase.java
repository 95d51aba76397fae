package org.entente.api.plan;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a plan change stands (handbook 1.3 B8–B12). */
public enum ChangePhase {
    /** Nothing has happened yet. */
    NONE,
    /** The affected departments are asked. */
    IN_OPINION,
    /** Everybody was heard, or let the time pass: it is to be decided. */
    IN_DECISION,
    /** Whoever decides wants to know more. */
    DEFERRED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == IN_OPINION || this == IN_DECISION || this == DEFERRED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
