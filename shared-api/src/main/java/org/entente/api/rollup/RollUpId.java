package org.entente.api.rollup;

import java.time.LocalDate;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The company's roll-up of one summary day, such as {@code RUP-2026-05-06}; it keeps its id when the day moves. */
public record RollUpId(@JsonValue String value) {
    public static final String PREFIX = "RUP-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RollUpId {
        Ids.require(PREFIX, value);
    }

    /** The roll-up that falls on this day when it is opened. */
    public static RollUpId on(LocalDate summaryDay) {
        return new RollUpId(PREFIX + summaryDay);
    }

    @Override
    public String toString() {
        return value;
    }
}
