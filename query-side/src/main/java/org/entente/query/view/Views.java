package org.entente.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All views of this program. A view counts as filled in a database if it was folded from position 0 by its present revision; a view
 * that is new or was changed is neither read nor written until a rebuild has filled it.
 */
public final class Views {
    private final Map<String, View<?>> declared = new TreeMap<>();

    public Views(Collection<? extends View<?>> views) {
        for (View<?> view : views) {
            if (declared.put(view.name(), view) != null) {
                throw new IllegalArgumentException("Two views are called " + view.name());
            }
        }
    }

    public List<View<?>> all() {
        return List.copyOf(declared.values());
    }

    /**
     * Compares the declared columns with those of the tables.
     *
     * @throws IllegalStateException naming the first view whose migration says something else
     */
    public void check(JdbcTemplate jdbc) {
        for (View<?> view : declared.values()) {
            List<String> table = jdbc
                    .queryForList("""
                                  select attname || ' ' || atttypid::regtype from pg_attribute
                                  where attrelid = to_regclass(?) and attnum > 0 and not attisdropped order by attnum
                                  """, String.class, ViewSchema.LIVE.table(view.name()));
            List<String> expected = new ArrayList<>(
                    List.of("key text", "from_pos bigint", "to_pos bigint", "body text"));
            view.columns().all().forEach(column -> expected.add(column.name() + " " + column.type().sql()));
            if (!table.equals(expected)) {
                throw new IllegalStateException("View %s declares %s, its table has %s".formatted(view.name(), expected,
                        table));
            }
        }
    }

    /** The names of the views that a rebuild would have to fill. */
    public List<String> unfilled(JdbcTemplate jdbc) {
        Map<String, Integer> filled = filled(jdbc, ViewSchema.LIVE);
        return declared.values().stream().filter(view -> !isFilled(view, filled)).map(View::name).toList();
    }

    /** Views to write. At position 0 all are; later, one that is not filled will miss events and is said to be unfilled for good. */
    List<View<?>> kept(JdbcTemplate jdbc, ViewSchema schema, long progress) {
        if (progress == 0) {
            jdbc.update("delete from " + schema.table("filled"));
            declared.values().forEach(view -> jdbc.update(
                    "insert into " + schema.table("filled") + " (view, revision) values (?, ?)", view.name(),
                    view.revision()));
            return all();
        }
        Map<String, Integer> filled = filled(jdbc, schema);
        filled.forEach((name, revision) -> {
            View<?> view = declared.get(name);
            if (view == null || view.revision() != revision) {
                jdbc.update("delete from " + schema.table("filled") + " where view = ?", name);
            }
        });
        return declared.values().stream().filter(view -> isFilled(view, filled)).toList();
    }

    static Map<String, Integer> filled(JdbcTemplate jdbc, ViewSchema schema) {
        Map<String, Integer> filled = new HashMap<>();
        jdbc.query("select view, revision from " + schema.table("filled"), row -> {
            filled.put(row.getString(1), row.getInt(2));
        });
        return filled;
    }

    private static boolean isFilled(View<?> view, Map<String, Integer> filled) {
        return filled.getOrDefault(view.name(), 0) == view.revision();
    }
}
