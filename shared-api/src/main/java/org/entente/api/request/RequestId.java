package org.entente.api.request;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A collaboration request, and so the case. */
public record RequestId(@JsonValue String value) {
    public static final String PREFIX = "REQ-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequestId {
        Ids.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
