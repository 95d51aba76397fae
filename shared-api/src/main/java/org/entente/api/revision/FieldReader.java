package org.entente.api.revision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts a document together again from its leaves; a leaf that is no field of the document is refused by {@link #done()}. */
public final class FieldReader {
    private final Map<String, String> fields;
    private final String prefix;
    private final Set<String> unread;

    public FieldReader(Map<String, String> fields) {
        this(fields, "", new TreeSet<>(fields.keySet()));
    }

    private FieldReader(Map<String, String> fields, String prefix, Set<String> unread) {
        this.fields = fields;
        this.prefix = prefix;
        this.unread = unread;
    }

    public @Nullable String word(String name) {
        unread.remove(prefix + name);
        return fields.get(prefix + name);
    }

    public Text text(String name) {
        @Nullable
        String zh = word(name + ".zh");
        @Nullable
        String en = word(name + ".en");
        return new Text(zh == null ? "" : zh, en == null ? "" : en);
    }

    public @Nullable LocalDate day(String name) {
        return read(name, LocalDate::parse);
    }

    /**
     * A word with a meaning of its own, such as a number or the code of an enum.
     *
     * @throws Refusal 422 {@code field-malformed} if the word does not mean anything
     */
    public <V> @Nullable V read(String name, Function<String, V> meaning) {
        @Nullable
        String word = word(name);
        try {
            return word == null ? null : meaning.apply(word);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed(name);
        }
    }

    /** A word that must be there. */
    public <V> V required(String name, Function<String, V> meaning) {
        @Nullable
        V value = read(name, meaning);
        if (value == null) {
            throw malformed(name);
        }
        return value;
    }

    /** The rows of a list in their order, each made of its id and its own fields. */
    public <R> List<R> rows(String name, BiFunction<String, FieldReader, R> row) {
        return rows(name, Function.identity(), row);
    }

    /** The same, where a row's id is more than a word. */
    public <K, R> List<R> rows(String name, Function<String, K> meaning, BiFunction<K, FieldReader, R> row) {
        @Nullable
        String ids = word(name);
        return ids == null ? List.of() : Stream.of(ids.split(" ", -1)).map(id -> {
            try {
                K key = meaning.apply(id);
                return row.apply(key, new FieldReader(fields, "%s%s[%s].".formatted(prefix, name, id), unread));
            } catch (IllegalArgumentException e) {
                throw malformed(name);
            }
        }).toList();
    }

    /** @throws Refusal 422 {@code unknown-field} naming the first leaf that nobody asked for */
    public void done() {
        unread.stream().findFirst().ifPresent(one -> {
            throw Refusal.invalid("unknown-field", "1.2 A6", "The document has no such field.").with("field", one);
        });
    }

    private Refusal malformed(String name) {
        return Refusal.invalid("field-malformed", "1.2 A6", "The field cannot have this value.")
                .with("field", prefix + name).with("value", fields.getOrDefault(prefix + name, ""));
    }
}
