package org.entente.query.web;

import java.util.List;
import java.util.function.Function;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.query.view.Cursor;
import org.entente.query.view.ListQuery;
import org.entente.query.view.Page;
import org.entente.query.view.Snapshot;
import org.jspecify.annotations.Nullable;

/** Pages of a list that is kept as one row, such as the people of the company. */
public final class Slice {
    private Slice() {}

    /**
     * The page after the cursor's key, in the list's own order.
     *
     * @param  name    tells this list's cursors from others
     * @throws Refusal {@code bad-cursor} or {@code unknown-sort}, as for lists kept row by row
     */
    public static <R> Page<R> of(String name, List<R> all, Function<R, String> key, ListQuery query, Snapshot at) {
        if (!query.sort().isEmpty()) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "unknown-sort", "This list has one order.");
        }
        int from = start(name, all, key, query.after());
        int to = Math.min(all.size(), from + query.limit());
        Cursor next = to == all.size()
                ? null
                : new Cursor(at.position(), at.now(), name, null, key.apply(all.get(to - 1)));
        return new Page<>(all.subList(from, to), next);
    }

    private static <R> int start(String name, List<R> all, Function<R, String> key,
            @Nullable Cursor after) {
        if (after == null) {
            return 0;
        }
        int last = all.stream().map(key).toList().indexOf(after.key());
        if (!after.question().equals(name) || last < 0) {
            throw Refusal.of(RefusalKind.BAD_REQUEST, "bad-cursor", "The cursor belongs to another list.");
        }
        return last + 1;
    }
}
