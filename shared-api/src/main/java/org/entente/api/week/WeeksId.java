package org.entente.api.week;

import org.entente.api.message.Ids;
import org.entente.api.request.RequestId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The weekly rhythm of a case. */
public record WeeksId(@JsonValue String value) {
    public static final String PREFIX = "WKS-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WeeksId {
        Ids.require(PREFIX, value);
    }

    /** The rhythm of a case; its id follows from the request. */
    public static WeeksId of(RequestId request) {
        return new WeeksId(PREFIX + request.value().substring(RequestId.PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
