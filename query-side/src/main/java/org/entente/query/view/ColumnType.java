package org.entente.query.view;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** The types a filter column can have, and how Java values of that type reach PostgreSQL. */
public enum ColumnType {
    TEXT("text", Types.VARCHAR),
    NUMBER("bigint", Types.BIGINT),
    FLAG("boolean", Types.BOOLEAN),
    DATE("date", Types.DATE),
    /** Microseconds, as PostgreSQL keeps them. */
    INSTANT("timestamp with time zone", Types.TIMESTAMP_WITH_TIMEZONE),
    /** Several texts; filtered by membership, never sorted by. */
    TEXTS("text[]", Types.ARRAY);

    private final String sql;
    private final int jdbc;

    ColumnType(String sql, int jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** The type's number in {@link Types}. */
    int jdbc() {
        return jdbc;
    }

    /** The type's name in PostgreSQL. */
    public String sql() {
        return sql;
    }

    /** What JDBC is given. */
    @Nullable
    Object bound(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (this) {
            case TEXT -> value.toString();
            case NUMBER -> ((Number) value).longValue();
            case FLAG -> (Boolean) value;
            case DATE -> (LocalDate) value;
            case INSTANT -> OffsetDateTime.ofInstant(((Instant) value).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
            case TEXTS -> ((Collection<?>) value).stream().map(Object::toString).toArray(String[]::new);
        };
    }

    /** The value as text in a cursor. */
    String written(Object value) {
        return this == INSTANT ? ((Instant) value).truncatedTo(ChronoUnit.MICROS).toString() : value.toString();
    }

    /** The reverse of {@link #written}. */
    Object read(String text) {
        return switch (this) {
            case TEXT -> text;
            case NUMBER -> Long.valueOf(text);
            case FLAG -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case INSTANT -> Instant.parse(text);
            case TEXTS -> throw new IllegalArgumentException("Nothing is sorted by several texts");
        };
    }
}
