package org.entente.query.request;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a department stands (handbook 1.2, department confirmation states). Overdue is a mark beside it, not a state. */
public enum Standing {
    /** The initiator consents by submitting. */
    INITIATOR,
    NOT_ASKED,
    PENDING,
    CONFIRMED,
    OBJECTED,
    /** A ruling stands in for the answer; it is no consent. */
    RULED;

    /** Whether the department was asked and neither agreed nor was ruled on. */
    boolean unsettled() {
        return this == PENDING || this == OBJECTED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
