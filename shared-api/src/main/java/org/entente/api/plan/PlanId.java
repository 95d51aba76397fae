package org.entente.api.plan;

import org.entente.api.message.Ids;
import org.entente.api.request.RequestId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The execution plan of a case, in all its versions. */
public record PlanId(@JsonValue String value) {
    public static final String PREFIX = "PLN-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {
        Ids.require(PREFIX, value);
    }

    /** The plan of a case; its id follows from the request. */
    public static PlanId of(RequestId request) {
        return new PlanId(PREFIX + request.value().substring(RequestId.PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
