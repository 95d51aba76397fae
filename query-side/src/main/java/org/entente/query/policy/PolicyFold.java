package org.entente.query.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

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
        List<PolicyRow.Publication> before = row == null ? List.of() : row.publications();
        return new PolicyRow(event.version(), switch ((PolicyEvent) event.payload()) {
            case PolicyEvent.LimitsPublished e -> plus(before, PolicyRow.Publication.of(e,
                    event.metadata().getOrDefault(Meta.ACTOR, ""), e.inForceAtOnce() ? event.position() : null));
            case PolicyEvent.LimitsTookForce e ->
                changed(before, e.version(), one -> one.tookForce(event.position()));
            case PolicyEvent.PublicationWithdrawn e ->
                changed(before, e.version(), one -> one.withdrawn(e.occurredAt()));
        });
    }

    private static List<PolicyRow.Publication> plus(List<PolicyRow.Publication> before, PolicyRow.Publication one) {
        List<PolicyRow.Publication> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }

    private static List<PolicyRow.Publication> changed(List<PolicyRow.Publication> all, long version,
            UnaryOperator<PolicyRow.Publication> change) {
        return all.stream().map(one -> one.version() == version ? change.apply(one) : one).toList();
    }
}
