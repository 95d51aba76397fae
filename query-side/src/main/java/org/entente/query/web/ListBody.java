package org.entente.query.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page as it is answered; {@code next} is the cursor of the next page, null on the last. */
public record ListBody<R>(List<R> items, @Nullable String next, long position) {
    public ListBody {
        items = List.copyOf(items);
    }
}
