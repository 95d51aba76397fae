package org.entente.query.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.api.plan.ContingencyEvent;
import org.entente.api.plan.PlanChangeEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanAwaited;
import org.entente.api.plan.PlanEvent.PlanCalledOff;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanCompleted;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.plan.PlanEvent.PlanPaused;
import org.entente.api.plan.PlanEvent.PlanRefused;
import org.entente.api.plan.PlanEvent.PlanResumed;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanId;
import org.entente.api.plan.PlanPhase;
import org.entente.api.task.TaskId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each plan; what its versions say stands in rows of their own. */
final class PlanFold implements Fold<PlanRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(PlanId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable PlanRow fold(String key, @Nullable PlanRow row, LedgerEvent event) {
        if (event.payload() instanceof PlanAwaited e) {
            return new PlanRow(e.plan(), event.version(), e.request(), PlanPhase.AWAITED, e.initiator(), e.lead(),
                    e.participants(), 0, 0, null, null, null, List.of(), null);
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not awaited");
        }
        return (event.payload() instanceof PlanEvent e ? after(row, e) : row).at(event.version());
    }

    private static PlanRow after(PlanRow row, PlanEvent event) {
        return switch (event) {
            case PlanAwaited e -> throw new IllegalStateException(row.id() + " is there already");
            case PlanWritten e -> row.written(e.version());
            case PlanCirculated e -> row.in(PlanPhase.CIRCULATED);
            case PlanSigned e -> row;
            case PlanRefused e -> row.in(PlanPhase.DRAFT);
            case PlanTookEffect e -> row.inForce(e.version(), e.weekOne(), e.occurredAt());
            case ItemCreated e -> {
                List<TaskId> items = new ArrayList<>(row.items());
                items.add(e.task());
                yield row.with(items);
            }
            case DependenciesSet e -> row;
            case PlanDecomposed e -> row.decomposed(e.occurredAt());
            case PlanCalledOff e -> row.calledOff(e.cause());
            case PlanCompleted e -> row.in(PlanPhase.COMPLETED);
            case PlanAmended e -> row.amended(e.version(), e.decomposeFrom() == null);
            case PlanChangeEvent e -> row;
            case ContingencyEvent e -> row;
            case PlanPaused e -> row;
            case PlanResumed e -> row;
        };
    }
}
