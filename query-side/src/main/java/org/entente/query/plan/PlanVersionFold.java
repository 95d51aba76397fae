package org.entente.query.plan;

import java.util.Collection;
import java.util.List;

import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanRefused;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.plan.PlanId;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Every version of every plan, under the plan's id and the version's number. */
final class PlanVersionFold implements Fold<PlanVersionRow> {
    static String key(PlanId plan, int version) {
        return "%s/%06d".formatted(plan, version);
    }

    @Override
    public Collection<String> keys(LedgerEvent event) {
        return switch (event.payload()) {
            case PlanWritten e -> List.of(key(e.plan(), e.version()));
            case PlanCirculated e -> List.of(key(e.plan(), e.version()));
            case PlanSigned e -> List.of(key(e.plan(), e.version()));
            case PlanRefused e -> List.of(key(e.plan(), e.version()));
            case PlanTookEffect e -> List.of(key(e.plan(), e.version()));
            case PlanAmended e -> List.of(key(e.plan(), e.superseded()), key(e.plan(), e.version()));
            default -> List.of();
        };
    }

    @Override
    public @Nullable PlanVersionRow fold(String key, @Nullable PlanVersionRow row, LedgerEvent event) {
        if (event.payload() instanceof PlanWritten e) {
            return PlanVersionRow.written(e);
        }
        if (event.payload() instanceof PlanAmended e && key.equals(key(e.plan(), e.version()))) {
            return PlanVersionRow.amended(e, event.position());
        }
        if (row == null) {
            throw new IllegalStateException(key + " was not written");
        }
        return switch (event.payload()) {
            case PlanCirculated e -> row.circulated(e.occurredAt());
            case PlanSigned e ->
                row.signed(new PlanVersionRow.Signature(e.department(), e.signer(), e.occurredAt()));
            case PlanRefused e -> row.refused(
                    new PlanVersionRow.Refusal(e.department(), e.by(), e.reason(), e.occurredAt()));
            case PlanTookEffect e -> row.inForce(e.occurredAt(), event.position());
            case PlanAmended e -> row.superseded(e.occurredAt(), event.position());
            default -> row;
        };
    }
}
