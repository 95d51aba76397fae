package org.entente.api.request;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** SHA-256 of a content, in lower-case hexadecimal: the name under which it is kept. */
public record ContentHash(@JsonValue String value) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentHash {
        if (!SHA256.matcher(value).matches()) {
            throw new IllegalArgumentException("not 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
