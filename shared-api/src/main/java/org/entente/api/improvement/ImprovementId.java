package org.entente.api.improvement;

import org.entente.api.message.Ids;
import org.entente.api.request.RequestId;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One improvement action. */
public record ImprovementId(@JsonValue String value) {
    public static final String PREFIX = "IMP-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImprovementId {
        Ids.require(PREFIX, value);
    }

    /** The n-th of the retrospective of a case, counted from 1; its id follows from the request. */
    public static ImprovementId nth(RequestId request, int number) {
        return new ImprovementId(PREFIX + request.value().substring(RequestId.PREFIX.length()) + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
