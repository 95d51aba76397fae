package org.entente.query.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.query.view.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and refuses, as 400, what cannot be read. */
record Parameters(UnaryOperator<@Nullable String> source) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    /** A position, an instant, or neither. */
    record Place(@Nullable Long position, @Nullable Instant instant) {}

    static Refusal bad(String parameter, String detail) {
        return Refusal.of(RefusalKind.BAD_REQUEST, "bad-parameter", detail).with("parameter", parameter);
    }

    @Nullable
    String text(String name) {
        return source.apply(name);
    }

    @Nullable
    Long number(String name, long least, long most) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!DIGITS.matcher(text).matches() || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw bad(name, "%s is a whole number%s, not '%s'.".formatted(name,
                    most == Long.MAX_VALUE ? " from " + least : " from %d to %d".formatted(least, most), text));
        }
        return Long.valueOf(text);
    }

    Place place(String name) {
        String text = text(name);
        if (text == null) {
            return new Place(null, null);
        }
        if (DIGITS.matcher(text).matches()) {
            return new Place(Long.valueOf(text), null);
        }
        try {
            // An offset's plus sign that was not escaped arrives as a space.
            return new Place(null, OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            throw bad(name, name + " is a position or an RFC 3339 instant with offset, not '" + text + "'.");
        }
    }

    @Nullable
    Cursor cursor(String name) {
        String text = text(name);
        try {
            return text == null ? null : Cursor.read(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-cursor", "The cursor is none that was given out.");
        }
    }
}
