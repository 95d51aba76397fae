package org.entente.api.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Compares documents that are taken apart into leaf path → canonical text, and carries a difference over. */
public final class Fields {
    private Fields() {}

    /** The fields in which the second differs from the first, sorted by field. */
    public static List<FieldChange> between(Map<String, String> a, Map<String, String> b) {
        SortedSet<String> all = new TreeSet<>(a.keySet());
        all.addAll(b.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : all) {
            @Nullable
            String from = a.get(field);
            @Nullable
            String to = b.get(field);
            if (!Objects.equals(from, to)) {
                changes.add(new FieldChange(field, from, to));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The document with these changes made, all or none.
     *
     * @throws Refusal {@code field-changed-meanwhile} if something else stands where a change begins
     */
    public static SortedMap<String, String> apply(Map<String, String> a, List<FieldChange> changes) {
        SortedMap<String, String> changed = new TreeMap<>(a);
        for (FieldChange change : changes) {
            @Nullable
            String stands = changed.get(change.field());
            if (!Objects.equals(stands, change.from())) {
                throw Refusal.rule("field-changed-meanwhile", "1.2 A7", "The field is no longer what the change says.")
                        .with("field", change.field()).with("stands", Objects.requireNonNullElse(stands, ""));
            }
            if (change.to() == null) {
                changed.remove(change.field());
            } else {
                changed.put(change.field(), change.to());
            }
        }
        return changed;
    }
}
