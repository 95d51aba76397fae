package org.entente.command.reaction;

import java.time.Instant;
import java.util.Optional;

import org.entente.api.message.DomainEvent;
import org.entente.api.plan.PlanId;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * An event and where it stands.
 *
 * @param at        when it was recorded
 * @param aggregate whose event it is
 * @param caseId    the request of the case to which the aggregate belongs, or null
 */
public record Recorded(DomainEvent event, Instant at, String aggregate, @Nullable String caseId) {
    /** The plan of its case. */
    public Optional<PlanId> plan() {
        return Optional.ofNullable(caseId).map(id -> PlanId.of(new RequestId(id)));
    }
}
