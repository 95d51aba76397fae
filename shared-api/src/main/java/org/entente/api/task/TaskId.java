package org.entente.api.task;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One work item. */
public record TaskId(@JsonValue String value) {
    public static final String PREFIX = "TSK-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        Ids.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
