package org.entente.api.text;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What somebody wrote, in Chinese, in English or in both; a language that was not written is empty.
 *
 * @throws org.entente.api.refusal.Refusal {@code text-too-long} beyond {@value Bounds#LONG_TEXT} characters
 */
public record Text(String zh, String en) {
    public static final Text NONE = new Text("", "");

    public Text {
        zh = Bounds.text("zh", zh, Bounds.LONG_TEXT);
        en = Bounds.text("en", en, Bounds.LONG_TEXT);
    }

    /** The text, or {@link #NONE} for what was left out. */
    public static Text orNone(@Nullable Text text) {
        return text == null ? NONE : text;
    }

    /** A single line in every language, with something in it. */
    public static Text title(String field, @Nullable Text text) {
        Text written = required(field, text);
        Bounds.text(field, written.zh, Bounds.TITLE);
        Bounds.text(field, written.en, Bounds.TITLE);
        return written;
    }

    /** @throws org.entente.api.refusal.Refusal {@code text-missing} if nothing is written */
    public static Text required(String field, @Nullable Text text) {
        if (text == null || text.isBlank()) {
            throw Bounds.missing(field);
        }
        return text;
    }

    @JsonIgnore
    public boolean isBlank() {
        return zh.isEmpty() && en.isEmpty();
    }
}
