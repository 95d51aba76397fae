package org.entente.query.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The sentences of one language, by the stored names of events, and its words for codes. */
final class Phrases {
    static final Phrases ENGLISH = new Phrases("sentences_en.properties");
    static final Phrases CHINESE = new Phrases("sentences_zh.properties");
    private static final String CODE = "code.";

    private final Properties phrases = new Properties();

    private Phrases(String file) {
        try (InputStream stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With places such as {@code {number}} or {@code {obligation.dueAt}}; null if there is none for this type. */
    @Nullable
    String sentence(String type) {
        return phrases.getProperty(type);
    }

    /** The word for a code, or the code itself. */
    String code(String code) {
        String word = phrases.getProperty(CODE + code);
        return word == null ? code.replace('_', ' ') : word;
    }

    /** The types that have a sentence. */
    Set<String> types() {
        return phrases.stringPropertyNames().stream().filter(name -> !name.startsWith(CODE))
                .collect(Collectors.toSet());
    }
}
