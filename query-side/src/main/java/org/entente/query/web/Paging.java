package org.entente.query.web;

import java.util.Locale;

import org.entente.query.view.Cursor;
import org.entente.query.view.Filter;
import org.entente.query.view.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list, in which order. Declare it as a parameter of the endpoint; it stands for {@code limit}, {@code cursor} and
 * {@code sort}.
 *
 * @param limit      rows on a page, 1 to 200
 * @param sort       a declared column, or empty for the list's own order
 * @param descending asked as {@code sort=-dueAt}
 */
public record Paging(int limit, @Nullable Cursor cursor, String sort, boolean descending) {
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final String SORT = "sort";
    private static final int MOST = 200;
    private static final int USUAL = 50;

    static Paging of(Parameters parameters) {
        Long limit = parameters.number(LIMIT, 1, MOST);
        String sort = parameters.text(SORT);
        boolean descending = sort != null && sort.startsWith("-");
        return new Paging(limit == null ? USUAL : limit.intValue(), parameters.cursor(CURSOR),
                sort == null ? "" : column(descending ? sort.substring(1) : sort), descending);
    }

    ListQuery query() {
        return new ListQuery(Filter.none(), sort, descending, limit, cursor);
    }

    /** {@code dueAt} is the column {@code due_at}. */
    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
