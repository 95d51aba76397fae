package org.entente.api.identity;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A department of the company, such as {@code finance}. */
public record DepartmentId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentId {
        Ids.requireName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
