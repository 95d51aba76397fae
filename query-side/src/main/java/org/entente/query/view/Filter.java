package org.entente.query.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What rows must satisfy, in declared columns. Immutable; a null value asks for nothing, as a filter that was not given. */
public final class Filter {
    private static final Filter NONE = new Filter(List.of());

    private final List<Condition> conditions;

    private Filter(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    enum Test {
        EQUAL("%s = ?"),
        ONE_OF("%s = any (?)"),
        HAS("%s @> ?"),
        HAS_ANY("%s && ?"),
        BEFORE("%s < ?"),
        FROM("%s >= ?"),
        ABSENT("%s is null"),
        PRESENT("%s is not null");

        private final String sql;

        Test(String sql) {
            this.sql = sql;
        }

        String sql(String column) {
            return sql.formatted(column);
        }
    }

    /** One test of one column; no value where the test needs none. */
    record Condition(String column, Test test, @Nullable Object value) {}

    public static Filter none() {
        return NONE;
    }

    public Filter equal(String column, @Nullable Object value) {
        return value == null ? this : and(column, Test.EQUAL, value);
    }

    /** Text is one of these; an empty collection lets nothing through. */
    public Filter oneOf(String column, @Nullable Collection<?> values) {
        return values == null ? this : and(column, Test.ONE_OF, values.stream().map(Object::toString).toList());
    }

    /** A column of several texts holds this one. */
    public Filter has(String column, @Nullable Object value) {
        return value == null ? this : and(column, Test.HAS, List.of(value.toString()));
    }

    /** A column of several texts holds at least one of these; an empty collection lets nothing through. */
    public Filter hasAny(String column, @Nullable Collection<?> values) {
        return values == null ? this : and(column, Test.HAS_ANY, values.stream().map(Object::toString).toList());
    }

    /** A number, {@link LocalDate} or instant is smaller. */
    public Filter before(String column, @Nullable Object value) {
        return value == null ? this : and(column, Test.BEFORE, value);
    }

    /** A number, {@link LocalDate} or instant is this or greater. */
    public Filter from(String column, @Nullable Object value) {
        return value == null ? this : and(column, Test.FROM, value);
    }

    /** A column of several texts holds all of these; an empty collection lets everything through. */
    public Filter hasAll(String column, Collection<?> values) {
        return and(column, Test.HAS, values.stream().map(Object::toString).toList());
    }

    public Filter absent(String column) {
        return and(column, Test.ABSENT, null);
    }

    public Filter present(String column) {
        return and(column, Test.PRESENT, null);
    }

    List<Condition> conditions() {
        return conditions;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }

    private Filter and(String column, Test test, @Nullable Object value) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(column, test, value));
        return new Filter(more);
    }
}
