package org.entente.server.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** The two languages that the service speaks. */
public final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private Languages() {}

    /** The language named by a parameter, {@code zh} or {@code en}; where none of these is, the best of those asked for. */
    public static Locale of(@Nullable String named, HttpServletRequest request) {
        return SPOKEN.stream().filter(one -> one.getLanguage().equals(named)).findFirst().orElseGet(() -> of(request));
    }

    /** The best of the languages asked for by {@code Accept-Language}; English where none fits. */
    public static Locale of(HttpServletRequest request) {
        String asked = request.getHeader("Accept-Language");
        if (asked == null || asked.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            return Locale.LanguageRange.parse(asked).stream().filter(range -> range.getWeight() > 0)
                    .flatMap(range -> SPOKEN.stream().filter(one -> asksFor(range.getRange(), one))).findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    private static boolean asksFor(String tag, Locale locale) {
        return tag.equals("*") || Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    }
}
