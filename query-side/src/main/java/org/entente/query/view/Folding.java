package org.entente.query.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Folds events for one view in memory and keeps every version that arises: versions are per position, never per batch. */
final class Folding<R> {
    private final View<R> view;
    private final Map<String, Version<R>> current = new LinkedHashMap<>();
    private final List<Version<R>> arisen = new ArrayList<>();

    Folding(View<R> view) {
        this.view = view;
    }

    /** The keys these events may touch. */
    Set<String> keys(List<LedgerEvent> events) {
        Set<String> keys = new TreeSet<>();
        for (LedgerEvent event : events) {
            try {
                keys.addAll(view.fold().keys(event));
            } catch (RuntimeException e) {
                throw new FoldFailed(view.name(), event, e);
            }
        }
        return keys;
    }

    /** Says what a key holds before the events. */
    void startWith(String key, long from, String body) {
        current.put(key, new Version<>(key, from, ViewJson.read(body, view.row()), body));
    }

    void fold(LedgerEvent event) {
        try {
            // A key named twice is still one row.
            for (String key : new TreeSet<>(view.fold().keys(event))) {
                fold(key, event);
            }
        } catch (RuntimeException e) {
            throw new FoldFailed(view.name(), event, e);
        }
    }

    /** In the order in which they arose. */
    List<Version<R>> arisen() {
        return arisen;
    }

    @Nullable
    R row(String key) {
        Version<R> version = current.get(key);
        return version == null ? null : version.row();
    }

    /** What each touched key holds now. */
    Map<String, Version<R>> current() {
        return current;
    }

    private void fold(String key, LedgerEvent event) {
        Version<R> before = current.get(key);
        @Nullable
        R row = before == null ? null : before.row();
        @Nullable
        R after = view.fold().fold(key, row, event);
        if (after == row) {
            return;
        }
        Version<R> version = Version.of(key, event.position(), after);
        if (!Objects.equals(version.body(), before == null ? null : before.body())) {
            arisen.add(version);
            current.put(key, version);
        }
    }
}
