package org.entente.query.view;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The {@code where} of a question to one view and its arguments, in step. Column names come from declarations only. */
final class Selection<R> {
    private final View<R> view;
    private final StringBuilder where = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    /** What holds at this position; {@code live}: the position is where the views stand, so what holds is what is open. */
    Selection(View<R> view, long position, boolean live) {
        this.view = view;
        if (live) {
            where.append(" where to_pos = ").append(ViewRows.OPEN);
        } else {
            where.append(" where from_pos <= ? and to_pos > ?");
            arguments.add(position);
            arguments.add(position);
        }
    }

    Selection<R> and(String condition, @Nullable Object... values) {
        where.append(" and ").append(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    Selection<R> and(Filter filter) {
        for (Filter.Condition condition : filter.conditions()) {
            Column<R> column = column(condition.column());
            where.append(" and ").append(condition.test().sql(column.name()));
            Object value = condition.value();
            if (value != null) {
                arguments.add(value instanceof Collection<?> several
                        ? several.stream().map(Object::toString).toArray(String[]::new)
                        : column.type().bound(value));
            }
        }
        return this;
    }

    /** Only what comes after the cursor in this order; rows without a value come last. */
    Selection<R> after(Cursor cursor, @Nullable Column<R> sort, boolean descending) {
        if (sort == null) {
            return and("key > ?", cursor.key());
        }
        String value = cursor.value();
        if (value == null) {
            return and(sort.name() + " is null and key > ?", cursor.key());
        }
        Object last = sort.type().bound(sort.type().read(value));
        return and("(%1$s %2$s ? or (%1$s = ? and key > ?) or %1$s is null)".formatted(sort.name(),
                descending ? "<" : ">"), last, last, cursor.key());
    }

    Column<R> column(String name) {
        return view.columns().named(name).orElseThrow(
                () -> new IllegalArgumentException("View " + view.name() + " declares no column " + name));
    }

    String where() {
        return where.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            if (argument instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }
}
