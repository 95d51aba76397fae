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

/** One row: the company's policy, with everything published of limits, ladder and emergency plan. */
final class PolicyFold implements Fold<PolicyRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.payload() instanceof PolicyEvent ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable PolicyRow fold(String key, @Nullable PolicyRow row, LedgerEvent event) {
        PolicyRow before = row == null ? PolicyRow.NOTHING_SET : row;
        List<PolicyRow.Publication> limits = before.publications();
        String publisher = event.metadata().getOrDefault(Meta.ACTOR, "");
        return (switch ((PolicyEvent) event.payload()) {
            case PolicyEvent.LimitsPublished e -> before.limits(plus(limits, PolicyRow.Publication.of(e, publisher,
                    e.inForceAtOnce() ? event.position() : null)));
            case PolicyEvent.LimitsTookForce e ->
                before.limits(changed(limits, e.version(), one -> one.tookForce(event.position())));
            case PolicyEvent.PublicationWithdrawn e ->
                before.limits(changed(limits, e.version(), one -> one.withdrawn(e.occurredAt())));
            case PolicyEvent.LadderPublished e -> before.ladders(plus(before.ladders(), new LadderEdition(e.version(),
                    e.occurredAt(), e.from(), publisher, e.reason(), e.ladder(), null)));
            case PolicyEvent.LadderWithdrawn e -> before.ladders(before.ladders().stream()
                    .map(one -> one.version() == e.version() ? one.withdrawn(e.occurredAt()) : one).toList());
            case PolicyEvent.EmergencyPlanPublished e -> before.emergencyPlans(plus(before.emergencyPlans(),
                    new EmergencyPlanEdition(e.version(), e.occurredAt(), e.from(), publisher, e.reason(), e.plan(),
                            null)));
            case PolicyEvent.EmergencyPlanWithdrawn e -> before.emergencyPlans(before.emergencyPlans().stream()
                    .map(one -> one.version() == e.version() ? one.withdrawn(e.occurredAt()) : one).toList());
        }).at(event.version());
    }

    private static <T> List<T> plus(List<T> before, T one) {
        List<T> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }

    private static List<PolicyRow.Publication> changed(List<PolicyRow.Publication> all, long version,
            UnaryOperator<PolicyRow.Publication> change) {
        return all.stream().map(one -> one.version() == version ? change.apply(one) : one).toList();
    }
}
