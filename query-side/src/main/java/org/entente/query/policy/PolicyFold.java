package org.entente.query.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entente.api.message.Meta;
import org.entente.api.policy.PolicyEvent;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row: the company's policy. */
final class PolicyFold implements Fold<PolicyRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof PolicyEvent ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable PolicyRow fold(String key, @Nullable PolicyRow row, LedgerEvent event) {
        List<PolicyRow.Publication> publications = new ArrayList<>(row == null ? List.of() : row.publications());
        publications.add(switch ((PolicyEvent) event.payload()) {
            case PolicyEvent.LimitsPublished e -> PolicyRow.Publication.of(e.version(), e.occurredAt(),
                    event.metadata().getOrDefault(Meta.ACTOR, ""), e.values(), e.reason());
        });
        return new PolicyRow(event.version(), publications);
    }
}
