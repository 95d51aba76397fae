package org.entente.api.rules;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A publication that changed the rules, named where it moved something: {@code calendar-2}, {@code limits-3}. */
public record Publication(Kind kind, long version) {
    /** Which stream the publication belongs to. */
    public enum Kind {
        CALENDAR,
        LIMITS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Publication ofCalendar(long version) {
        return new Publication(Kind.CALENDAR, version);
    }

    public static Publication ofLimits(long version) {
        return new Publication(Kind.LIMITS, version);
    }

    /** @throws IllegalArgumentException if the text names none */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Publication parse(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            throw new IllegalArgumentException("a publication is named like limits-3");
        }
        return new Publication(Kind.valueOf(text.substring(0, hyphen).toUpperCase(Locale.ROOT)),
                Long.parseLong(text.substring(hyphen + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return kind.code() + "-" + version;
    }
}
