package org.entente.query.view;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** One declared filter column: its value is taken from the row. */
public record Column<R>(String name, ColumnType type, Function<R, @Nullable Object> value) {}
