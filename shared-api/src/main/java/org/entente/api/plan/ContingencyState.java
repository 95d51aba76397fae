package org.entente.api.plan;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the contingency of a risk stands. */
public enum ContingencyState {
    /** Its trigger has not occurred. */
    READY,
    /** Its trigger occurred; a person is to decide. */
    PROPOSED,
    /** It is being carried out. */
    ACTIVE,
    /** A person found it not needed; it is ready for another occurrence. */
    DISMISSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
