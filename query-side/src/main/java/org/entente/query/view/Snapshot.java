package org.entente.query.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything the views hold at one position. Valid inside the question it was given to. */
public final class Snapshot {
    private final JdbcTemplate jdbc;
    private final long position;
    private final Instant now;
    private final boolean live;
    private final Map<String, Integer> filled;

    Snapshot(JdbcTemplate jdbc, long position, Instant now, boolean live, Map<String, Integer> filled) {
        this.jdbc = jdbc;
        this.position = position;
        this.now = now;
        this.live = live;
        this.filled = filled;
    }

    public long position() {
        return position;
    }

    /** What "now" means in this answer: the instant asked about, or the clock's time. */
    public Instant now() {
        return now;
    }

    /** Everything the views held at an earlier position, within the same answer. */
    public Snapshot earlier(long then, Instant thenNow) {
        if (then > position) {
            throw new IllegalArgumentException(then + " is not earlier than " + position);
        }
        return new Snapshot(jdbc, then, thenNow, false, filled);
    }

    /** The row of this key, if there is one at this position. */
    public <R> Optional<R> one(View<R> view, String key) {
        return rows(view, selection(view).and("key = ?", key), "").stream().findFirst();
    }

    /**
     * The row of this key.
     *
     * @throws Refusal {@code not-found} if there is none at this position
     */
    public <R> R get(View<R> view, String key) {
        return one(view, key).orElseThrow(() -> Refusal.notFound(key));
    }

    /** The rows of these keys in the order of keys; unknown ones are left out. */
    public <R> List<R> some(View<R> view, Collection<String> keys) {
        return rows(view, selection(view).and("key = any (?)", (Object) keys.toArray(String[]::new)), " order by key");
    }

    /** All rows that satisfy the filter, in the order of keys, up to a number at which the caller gives up. */
    public <R> List<R> all(View<R> view, Filter filter, int atMost) {
        return rows(view, selection(view).and(filter), " order by key limit " + atMost);
    }

    /** The keys of the rows that satisfy the filter, in order, up to a number at which the caller gives up. */
    public List<String> keys(View<?> view, Filter filter, int atMost) {
        Selection<?> selection = selection(view).and(filter);
        return jdbc.query("select key from " + table(view) + selection.where() + " order by key limit " + atMost,
                selection::bind, (row, number) -> row.getString(1));
    }

    public long count(View<?> view, Filter filter) {
        Selection<?> selection = selection(view).and(filter);
        Long count = jdbc.query("select count(*) from " + table(view) + selection.where(), selection::bind,
                row -> row.next() ? row.getLong(1) : 0L);
        return count == null ? 0 : count;
    }

    /** How many rows have each value of a column; rows without a value are not counted. */
    public SortedMap<String, Long> countBy(View<?> view, String column, Filter filter) {
        Selection<?> selection = selection(view).and(filter);
        String name = selection.column(column).name();
        SortedMap<String, Long> counts = new TreeMap<>();
        jdbc.query("select %s::text, count(*) from %s%s and %1$s is not null group by 1".formatted(name, table(view),
                selection.where()), selection::bind, row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /**
     * One page.
     *
     * @throws Refusal {@code bad-cursor} if the cursor belongs to another question, {@code unknown-sort} if it cannot be sorted so
     */
    public <R> Page<R> list(View<R> view, ListQuery query) {
        Selection<R> selection = selection(view).and(query.filter());
        @Nullable
        Column<R> sort = query.sort().isEmpty() ? null : sortable(view, query.sort());
        Cursor after = query.after();
        if (after != null) {
            if (!after.question().equals(query.fingerprint(view))) {
                throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-cursor", "The cursor belongs to another list.");
            }
            selection.after(after, sort, query.descending());
        }
        List<Keyed<R>> found = keyed(view, selection, " order by "
                + (sort == null ? "" : sort.name() + (query.descending() ? " desc nulls last, " : " nulls last, "))
                + "key limit " + (query.limit() + 1L));
        if (found.size() <= query.limit()) {
            return new Page<>(found.stream().map(Keyed::row).toList(), null);
        }
        List<Keyed<R>> shown = found.subList(0, query.limit());
        Keyed<R> last = shown.getLast();
        @Nullable
        Object value = sort == null ? null : sort.value().apply(last.row());
        Cursor next = new Cursor(position, now, query.fingerprint(view),
                sort == null || value == null ? null : sort.type().written(value), last.key());
        return new Page<>(shown.stream().map(Keyed::row).toList(), next);
    }

    private <R> Selection<R> selection(View<R> view) {
        if (filled.getOrDefault(view.name(), 0) != view.revision()) {
            throw Refusal.of(RefusalKind.BUSY, "view-being-built", "This view is being built; try again later.")
                    .with("view", view.name());
        }
        return new Selection<>(view, position, live);
    }

    private static <R> Column<R> sortable(View<R> view, String name) {
        return view.columns().named(name).filter(column -> column.type() != ColumnType.TEXTS)
                .orElseThrow(() -> Refusal.of(RefusalKind.BAD_REQUEST, "unknown-sort",
                        "This list cannot be sorted by " + name + "."));
    }

    private <R> List<R> rows(View<R> view, Selection<R> selection, String order) {
        return keyed(view, selection, order).stream().map(Keyed::row).toList();
    }

    private <R> List<Keyed<R>> keyed(View<R> view, Selection<R> selection, String order) {
        return jdbc.query("select key, body from " + table(view) + selection.where() + order, selection::bind,
                (row, number) -> new Keyed<>(row.getString(1), ViewJson.read(row.getString(2), view.row())));
    }

    private static String table(View<?> view) {
        return ViewSchema.LIVE.table(view.name());
    }

    private record Keyed<R>(String key, R row) {}
}
