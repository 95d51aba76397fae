package org.entente.query.view;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Folds the ledger forward in memory: the plain truth against which versioned tables are checked. */
public final class ReferenceFold {
    private final List<View<?>> views;
    private final Map<String, SortedMap<String, String>> bodies = new TreeMap<>();
    private long position;

    public ReferenceFold(Views views) {
        this.views = views.all();
        this.views.forEach(view -> bodies.put(view.name(), new TreeMap<>()));
    }

    /** Takes the next event. */
    public void apply(LedgerEvent event) {
        if (event.position() != position + 1) {
            throw new GapInFeed(position, event.position());
        }
        views.forEach(view -> fold(view, event));
        position = event.position();
    }

    public long position() {
        return position;
    }

    /** The rows of a view at the present position: key to body, byte for byte as the table has it. */
    public SortedMap<String, String> bodies(String view) {
        return new TreeMap<>(bodies.getOrDefault(view, new TreeMap<>()));
    }

    private <R> void fold(View<R> view, LedgerEvent event) {
        SortedMap<String, String> rows = bodies.getOrDefault(view.name(), new TreeMap<>());
        for (String key : view.fold().keys(event)) {
            String before = rows.get(key);
            @Nullable
            R row = before == null ? null : ViewJson.read(before, view.row());
            @Nullable
            R after = view.fold().fold(key, row, event);
            if (after == null) {
                rows.remove(key);
            } else {
                rows.put(key, ViewJson.write(after));
            }
        }
    }
}
