package org.entente.api.obligation;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One obligation: the owning aggregate's id and a running number in it, such as {@code OBL-REQ-1f2e-3}. */
public record ObligationId(@JsonValue String value) {
    public static final String PREFIX = "OBL-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObligationId {
        Ids.require(PREFIX, value);
    }

    /** The n-th obligation of an aggregate, counted from 1. */
    public static ObligationId nth(String aggregateId, int n) {
        return new ObligationId(PREFIX + aggregateId + "-" + n);
    }

    /** The aggregate in whose stream this obligation lives. */
    public String owner() {
        return value.substring(PREFIX.length(), value.lastIndexOf('-'));
    }

    @Override
    public String toString() {
        return value;
    }
}
