package org.entente.query.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.entente.api.sheet.StatusWords;
import org.entente.api.task.SlipCause;
import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What papers call the values of enums and the stored names of events, in both languages. */
final class CodeWords {
    private static final Properties WORDS = load();

    private CodeWords() {}

    static Value of(@Nullable Enum<?> code) {
        return code == null ? Value.NOTHING : Value.of(text(code));
    }

    static Text text(Enum<?> code) {
        return switch (code) {
            case TaskStatus status -> StatusWords.of(status);
            case SlipCause cause -> cause.label();
            default -> words(code.getDeclaringClass().getSimpleName() + "." + code.name().toLowerCase(Locale.ROOT),
                    code.name());
        };
    }

    /** The words under this key of this kind, or the key itself. */
    static Value of(String kind, String key) {
        return Value.of(words(kind + "." + key, key));
    }

    static boolean has(Enum<?> code) {
        return WORDS.containsKey(code.getDeclaringClass().getSimpleName() + "." + code.name().toLowerCase(Locale.ROOT));
    }

    static Value yesOrNo(boolean yes) {
        return Value.of(yes ? new Text("是", "yes") : new Text("否", "no"));
    }

    private static Text words(String key, String otherwise) {
        String[] both = WORDS.getProperty(key, otherwise + "|" + otherwise).split("\\|", 2);
        return new Text(both[0], both[1]);
    }

    private static Properties load() {
        try (InputStream stream = CodeWords.class.getResourceAsStream("words.properties")) {
            if (stream == null) {
                throw new IllegalStateException("words.properties is missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
