package org.entente.query.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.entente.query.rollup.RollUpCheck.Difference;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds where two JSON texts differ, field by field. */
final class Differences {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 200;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** The first so many; a text that is no JSON differs as a whole. */
    static List<Difference> between(byte[] kept, byte[] drawn) {
        Differences differences = new Differences();
        try {
            differences.compare("", JSON.readTree(kept), JSON.readTree(drawn));
        } catch (JacksonException unreadable) {
            differences.found.add(new Difference("", "unreadable", null));
        }
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, @Nullable JsonNode kept, @Nullable JsonNode drawn) {
        if (found.size() == MOST || kept != null && kept.equals(drawn)) {
            return;
        }
        if (kept != null && drawn != null && kept.isObject() && drawn.isObject()) {
            TreeSet<String> names = new TreeSet<>(kept.propertyNames());
            names.addAll(drawn.propertyNames());
            names.forEach(name -> compare(pointer + "/" + escaped(name), kept.get(name), drawn.get(name)));
        } else if (kept != null && drawn != null && kept.isArray() && drawn.isArray()) {
            for (int i = 0; i < Math.max(kept.size(), drawn.size()); i++) {
                compare(pointer + "/" + i, kept.get(i), drawn.get(i));
            }
        } else {
            found.add(new Difference(pointer, text(kept), text(drawn)));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }
}
