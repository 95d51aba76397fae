package org.entente.query.view;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Loads and stores the rows of one view in one schema, a batch at a time. Runs in the caller's transaction. */
final class ViewRows<R> {
    /** {@code to_pos} of a row that still holds. */
    static final long OPEN = Long.MAX_VALUE;
    private static final int STATEMENTS = 1_000;

    private final JdbcTemplate jdbc;
    private final View<R> view;
    private final String table;
    private final String insert;

    ViewRows(JdbcTemplate jdbc, ViewSchema schema, View<R> view) {
        this.jdbc = jdbc;
        this.view = view;
        this.table = schema.table(view.name());
        List<Column<R>> columns = view.columns().all();
        this.insert = "insert into %s (key, from_pos, to_pos, body%s) values (?, ?, ?, ?%s)".formatted(table,
                columns.stream().map(column -> ", " + column.name()).collect(Collectors.joining()),
                ", ?".repeat(columns.size()));
    }

    /** Folds these events into the table; what they touch is read once and each version that arises is kept. */
    void write(List<LedgerEvent> events) {
        Folding<R> folding = new Folding<>(view);
        Set<String> keys = folding.keys(events);
        if (keys.isEmpty()) {
            return;
        }
        Set<String> held = load(folding, keys);
        events.forEach(folding::fold);
        store(folding.arisen(), held);
    }

    private Set<String> load(Folding<R> folding, Set<String> keys) {
        Set<String> held = new HashSet<>();
        jdbc.query("select key, from_pos, body from " + table + " where key = any (?) and to_pos = " + OPEN,
                (PreparedStatement select) -> select.setArray(1,
                        select.getConnection().createArrayOf("text", keys.toArray())),
                row -> {
                    held.add(row.getString(1));
                    folding.startWith(row.getString(1), row.getLong(2), row.getString(3));
                });
        return held;
    }

    private void store(List<Version<R>> arisen, Set<String> held) {
        Map<String, List<Version<R>>> chains = new LinkedHashMap<>();
        arisen.forEach(version -> chains.computeIfAbsent(version.key(), key -> new ArrayList<>()).add(version));
        List<Version<R>> closing = chains.values().stream().map(List::getFirst)
                .filter(first -> held.contains(first.key())).toList();
        jdbc.batchUpdate("update " + table + " set to_pos = ? where key = ? and to_pos = " + OPEN, closing, STATEMENTS,
                (update, first) -> {
                    update.setLong(1, first.from());
                    update.setString(2, first.key());
                });
        jdbc.batchUpdate(insert, spans(chains.values()), STATEMENTS, this::bind);
    }

    /** A version that arose holds until the next one of its key; one without a body is only an end. */
    private List<Span<R>> spans(Collection<List<Version<R>>> chains) {
        List<Span<R>> spans = new ArrayList<>();
        for (List<Version<R>> chain : chains) {
            for (int i = 0; i < chain.size(); i++) {
                Version<R> version = chain.get(i);
                R row = version.row();
                String body = version.body();
                if (row != null && body != null) {
                    long to = i + 1 < chain.size() ? chain.get(i + 1).from() : OPEN;
                    spans.add(new Span<>(version.key(), version.from(), to, row, body));
                }
            }
        }
        return spans;
    }

    private void bind(PreparedStatement statement, Span<R> span) throws SQLException {
        statement.setString(1, span.key());
        statement.setLong(2, span.from());
        statement.setLong(3, span.to());
        statement.setString(4, span.body());
        int index = 5;
        for (Column<R> column : view.columns().all()) {
            @Nullable
            Object bound = column.type().bound(column.value().apply(span.row()));
            if (bound instanceof String[] texts) {
                statement.setArray(index++, statement.getConnection().createArrayOf("text", texts));
            } else if (bound == null) {
                statement.setNull(index++, column.type().jdbc());
            } else {
                statement.setObject(index++, bound);
            }
        }
    }

    private record Span<R>(String key, long from, long to, R row, String body) {}
}
