package org.entente.command.issue;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What counts as a text: something in Chinese or English, and not a book. */
final class Texts {
    private static final int LONGEST = 4_000;

    private Texts() {}

    /** @throws Refusal {@code text-missing} or {@code text-too-long} */
    static Text required(String field, @Nullable Text text) {
        if (text == null || text.zh().isBlank() && text.en().isBlank()) {
            throw Refusal.invalid("text-missing", "1.8 T3", "The field " + field + " must say something.")
                    .with("field", field);
        }
        return bounded(field, text);
    }

    static void optional(String field, @Nullable Text text) {
        if (text != null) {
            bounded(field, text);
        }
    }

    private static Text bounded(String field, Text text) {
        if (List.of(text.zh(), text.en()).stream().anyMatch(one -> one.length() > LONGEST)) {
            throw Refusal.invalid("text-too-long", "1.8 T3", "The field " + field + " has at most " + LONGEST
                    + " characters in each language.").with("field", field);
        }
        return text;
    }
}
