package org.entente.query.task;

import java.util.Collection;
import java.util.List;

import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each work item of a plan, which alone knows who waits for whom. */
final class DependencyFold implements Fold<DependencyRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case ItemCreated e -> List.of(e.task().value());
            case DependenciesSet e -> List.of(e.task().value());
            default -> List.of();
        };
    }

    @Override
    public @Nullable DependencyRow fold(String key, @Nullable DependencyRow row, LedgerEvent event) {
        if (event.payload() instanceof ItemCreated e) {
            return new DependencyRow(e.task(), e.request(), e.item().dependsOn(), e.occurredAt());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not created");
        }
        return event.payload() instanceof DependenciesSet e
                ? new DependencyRow(row.task(), row.request(), e.dependsOn(), e.occurredAt())
                : row;
    }
}
