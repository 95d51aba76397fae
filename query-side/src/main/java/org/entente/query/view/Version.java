package org.entente.query.view;

import org.jspecify.annotations.Nullable;

/** What a key holds from a position on; no row and no body: nothing. */
record Version<R>(String key, long from, @Nullable R row, @Nullable String body) {
    static <R> Version<R> of(String key, long from, @Nullable R row) {
        return new Version<>(key, from, row, row == null ? null : ViewJson.write(row));
    }
}
