package org.entente.api.issue;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One issue record. */
public record IssueId(@JsonValue String value) {
    public static final String PREFIX = "ISS-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IssueId {
        Ids.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
