package org.entente.query.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The filter columns of a view in the order of its table: the whitelist for filters and sorts. Immutable. */
public final class Columns<R> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final List<Column<R>> columns;

    private Columns(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** No columns: found by key only. */
    public static <R> Columns<R> none() {
        return new Columns<>(List.of());
    }

    /** Text; an id, code or enum is stored as its {@code toString}. */
    public Columns<R> text(String name, Function<R, @Nullable Object> value) {
        return and(name, ColumnType.TEXT, value);
    }

    public Columns<R> number(String name, Function<R, ? extends @Nullable Number> value) {
        return and(name, ColumnType.NUMBER, value::apply);
    }

    public Columns<R> flag(String name, Function<R, @Nullable Boolean> value) {
        return and(name, ColumnType.FLAG, value::apply);
    }

    public Columns<R> date(String name, Function<R, @Nullable LocalDate> value) {
        return and(name, ColumnType.DATE, value::apply);
    }

    public Columns<R> instant(String name, Function<R, @Nullable Instant> value) {
        return and(name, ColumnType.INSTANT, value::apply);
    }

    /** Several texts, such as all departments taking part. */
    public Columns<R> texts(String name, Function<R, ? extends Collection<?>> value) {
        return and(name, ColumnType.TEXTS, value::apply);
    }

    public List<Column<R>> all() {
        return columns;
    }

    public Optional<Column<R>> named(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private Columns<R> and(String name, ColumnType type, Function<R, @Nullable Object> value) {
        if (!NAME.matcher(name).matches() || named(name).isPresent()) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of another column");
        }
        return new Columns<>(new ArrayList<>(
                Stream.concat(columns.stream(), Stream.of(new Column<>(name, type, value))).toList()));
    }
}
