package org.entente.query.rollup;

import java.util.Collection;
import java.util.List;

import org.entente.api.task.AttentionEvent.AttentionCleared;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskEvent;
import org.entente.api.task.TaskEvent.TaskCancelled;
import org.entente.api.task.TaskEvent.TaskCompleted;
import org.entente.api.task.TaskEvent.TaskOpened;
import org.entente.api.task.TaskEvent.TaskReopened;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Counts what happens to each work item, act by act: beside the items themselves a second account of the same. */
final class ItemAccountFold implements Fold<ItemAccount> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof TaskEvent e ? List.of(e.task().value()) : List.of();
    }

    @Override
    public @Nullable ItemAccount fold(String key, @Nullable ItemAccount row, LedgerEvent event) {
        if (event.payload() instanceof TaskOpened e) {
            return ItemAccount.opened(e.task(), e.request(), e.item().department()).touched(event.position());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not opened");
        }
        ItemAccount next = switch (event.payload()) {
            case TaskCompleted e -> row.withCompletion();
            case TaskReopened e -> row.withReopening();
            case TaskCancelled e -> row.withCancellation();
            case AttentionFlagged e -> row.under(true);
            case AttentionCleared e -> row.under(false);
            default -> row;
        };
        return next.touched(event.position());
    }
}
