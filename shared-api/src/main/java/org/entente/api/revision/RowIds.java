package org.entente.api.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The short ids of rows, unique in their list, by which a row is the same one in the next revision. */
public final class RowIds {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");

    private RowIds() {}

    /** @throws Refusal 422 {@code row-id-malformed} */
    public static String require(String list, @Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.invalid("row-id-malformed", "",
                    "A row's id is up to 20 small letters, digits and hyphens, and begins with no hyphen.")
                    .with("field", list).with("id", id == null ? "" : id);
        }
        return id;
    }

    /** @throws Refusal 422 {@code row-id-twice} */
    public static void requireUnique(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw Refusal.invalid("row-id-twice", "", "Two rows of a list have the same id.").with("field", list)
                        .with("id", id);
            }
        }
    }

    /** The ids given, and for each that was left out the next free one, such as {@code m1}, {@code m2}. */
    public static List<String> filled(String prefix, List<@Nullable String> ids) {
        Set<@Nullable String> taken = new HashSet<>(ids);
        List<String> filled = new ArrayList<>();
        int number = 1;
        for (@Nullable
        String id : ids) {
            while (id == null && taken.contains(prefix + number)) {
                number++;
            }
            filled.add(id == null ? prefix + number++ : id);
        }
        return List.copyOf(filled);
    }
}
