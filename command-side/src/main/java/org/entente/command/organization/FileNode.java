package org.entente.command.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file, so that whatever is wrong can be named by its JSON pointer.
 *
 * @param value a map, a list, a text or a number
 */
record FileNode(Object value, String pointer) {
    /** @throws Refusal if this is no map, or has a field of another name */
    FileNode allowing(String... fields) {
        Set<String> known = Set.of(fields);
        for (Object key : map().keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new FileNode("", pointer + "/" + escaped(String.valueOf(key)))
                        .refused("field-unknown", "is not a field of an organization");
            }
        }
        return this;
    }

    /** @throws Refusal if the field is missing */
    FileNode at(String field) {
        return optional(field).orElseThrow(
                () -> new FileNode("", pointer + "/" + field).refused("field-missing", "is missing"));
    }

    Optional<FileNode> optional(String field) {
        @Nullable
        Object found = map().get(field);
        return found == null || "".equals(found)
                ? Optional.empty()
                : Optional.of(new FileNode(found, pointer + "/" + field));
    }

    /** The list under this field; empty if there is none. */
    <T> List<T> each(String field, Function<FileNode, T> reader) {
        Optional<FileNode> found = optional(field);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get().value instanceof List<?> items)) {
            throw found.get().refused("field-unfit", "must be a list");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            read.add(reader.apply(new FileNode(item == null ? "" : item, found.get().pointer + "/" + i)));
        }
        return read;
    }

    String text() {
        if (!(value instanceof String text) || text.isBlank()) {
            throw refused("field-unfit", "must be a text");
        }
        return text.strip();
    }

    /** What a reader makes of the text here. */
    <T> T as(Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (IllegalArgumentException | java.time.DateTimeException unfit) {
            throw refused("field-unfit", "does not fit: " + unfit.getMessage());
        }
    }

    Refusal refused(String code, String what) {
        return Refusal.invalid(code, "", (pointer.isEmpty() ? "The file" : pointer) + " " + what + ".")
                .with("pointer", pointer);
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw refused("field-unfit", "must be a map of fields");
        }
        return map;
    }

    private static String escaped(String key) {
        String cut = key.length() > 60 ? key.substring(0, 60) + "…" : key;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
