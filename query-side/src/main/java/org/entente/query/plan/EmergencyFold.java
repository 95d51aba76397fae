package org.entente.query.plan;

import java.util.Collection;
import java.util.List;

import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.EmergencyChangeMade;
import org.entente.api.plan.PlanId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each emergency change, under the plan's id and its number. */
final class EmergencyFold implements Fold<EmergencyRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case EmergencyChangeMade e -> List.of(key(e.plan(), e.emergency()));
            case ChangeFiled e when e.emergency() != null -> List.of(key(e.plan(), e.emergency()));
            default -> List.of();
        };
    }

    @Override
    public @Nullable EmergencyRow fold(String key, @Nullable EmergencyRow row, LedgerEvent event) {
        if (event.payload() instanceof EmergencyChangeMade e) {
            return new EmergencyRow(e.plan(), e.request(), e.emergency(), e.actor(), e.by(), e.issue(), e.done(),
                    e.occurredAt(), null, null);
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not made");
        }
        return event.payload() instanceof ChangeFiled e ? row.followedBy(e.change(), e.occurredAt()) : row;
    }

    private static String key(PlanId plan, int number) {
        return "%s/emergency-%06d".formatted(plan, number);
    }
}
