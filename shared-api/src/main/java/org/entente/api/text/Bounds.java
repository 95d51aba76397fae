package org.entente.api.text;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The bounds of what is written down. What a sender left out counts as empty; what is too long is refused by field. */
public final class Bounds {
    /** Characters of a title or another single line. */
    public static final int TITLE = 200;
    /** Characters of a longer text. */
    public static final int LONG_TEXT = 4_000;
    /** Entries of a list. */
    public static final int LIST = 200;

    private Bounds() {}

    /** @throws Refusal {@code text-too-long} beyond so many characters */
    public static String text(String field, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw Refusal.invalid("text-too-long", "", field + " is longer than " + longest + " characters.")
                    .with("field", field).with("longest", longest);
        }
        return stripped;
    }

    /** @throws Refusal {@code text-missing} if nothing is written, {@code text-too-long} beyond a long text */
    public static String required(String field, @Nullable String text) {
        String written = text(field, text, LONG_TEXT);
        if (written.isEmpty()) {
            throw missing(field);
        }
        return written;
    }

    /** @throws Refusal {@code list-too-long} beyond {@value #LIST} entries */
    public static <T> List<T> list(String field, @Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > LIST) {
            throw Refusal.invalid("list-too-long", "", field + " has more than " + LIST + " entries.")
                    .with("field", field).with("longest", LIST);
        }
        return List.copyOf(list);
    }

    /** The refusal of a field that must be written. */
    public static Refusal missing(String field) {
        return Refusal.invalid("text-missing", "", field + " is missing.").with("field", field);
    }
}
