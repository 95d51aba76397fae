package org.entente.query.view;

import org.jspecify.annotations.Nullable;

/**
 * One page of rows that satisfy a filter.
 *
 * @param sort       a declared column; empty for the order of keys
 * @param descending largest first; rows without a value stand last either way
 * @param limit      rows on a page, from 1
 * @param after      where the page before ended; null for the first page
 */
public record ListQuery(Filter filter, String sort, boolean descending, int limit, @Nullable Cursor after) {
    public ListQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row");
        }
    }

    /** The first rows in the order of keys. */
    public static ListQuery first(int limit) {
        return new ListQuery(Filter.none(), "", false, limit, null);
    }

    public ListQuery where(Filter narrower) {
        return new ListQuery(narrower, sort, descending, limit, after);
    }

    /** This order unless another one was asked for. */
    public ListQuery sortedBy(String column, boolean downwards) {
        return sort.isEmpty() ? new ListQuery(filter, column, downwards, limit, after) : this;
    }

    public ListQuery after(@Nullable Cursor cursor) {
        return new ListQuery(filter, sort, descending, limit, cursor);
    }

    /** Recognises a cursor that belongs to another question. */
    String fingerprint(View<?> view) {
        return Integer.toHexString((view.name() + filter + sort + descending).hashCode());
    }
}
