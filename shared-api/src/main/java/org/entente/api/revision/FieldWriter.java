package org.entente.api.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart into leaf path → canonical text. What is empty leaves no entry. A list becomes the ids of its rows in
 * order, joined by a space, and each row's leaves under {@code list[id].}.
 */
public final class FieldWriter {
    private final SortedMap<String, String> fields;
    private final String prefix;

    public FieldWriter() {
        this(new TreeMap<>(), "");
    }

    private FieldWriter(SortedMap<String, String> fields, String prefix) {
        this.fields = fields;
        this.prefix = prefix;
    }

    public FieldWriter word(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(prefix + name, value);
        }
        return this;
    }

    public FieldWriter text(String name, Text text) {
        return word(name + ".zh", text.zh()).word(name + ".en", text.en());
    }

    public FieldWriter day(String name, @Nullable LocalDate day) {
        return word(name, day == null ? null : day.toString());
    }

    public <R> FieldWriter rows(String name, List<R> rows, Function<R, String> id, BiConsumer<FieldWriter, R> each) {
        word(name, rows.stream().map(id).collect(Collectors.joining(" ")));
        rows.forEach(row -> each.accept(new FieldWriter(fields, "%s%s[%s].".formatted(prefix, name, id.apply(row))),
                row));
        return this;
    }

    public SortedMap<String, String> fields() {
        return new TreeMap<>(fields);
    }
}
