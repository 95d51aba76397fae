package org.entente.query.view;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Some rows of a list, and where the next page starts; no cursor on the last page. */
public record Page<R>(List<R> items, @Nullable Cursor next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The same page with each item shown in another way. */
    public <S> Page<S> map(Function<? super R, ? extends S> shown) {
        return new Page<>(items.stream().<S>map(shown).toList(), next);
    }
}
