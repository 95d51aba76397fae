package org.entente.api.identity;

import org.entente.api.message.Ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person of the company, such as {@code lin.lan}. */
public record PersonId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Ids.requireName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
