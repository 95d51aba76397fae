package org.entente.api.meeting;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One meeting of a case. */
public record MeetingId(@JsonValue String value) {
    public static final String PREFIX = "MTG-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Ids.require(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
