package org.entente.query.policy;

import java.time.Instant;

import org.entente.api.issue.EmergencyPlan;
import org.jspecify.annotations.Nullable;

/**
 * A publication of the emergency plan.
 *
 * @param from        when it takes force
 * @param withdrawnAt null unless it was taken back
 */
public record EmergencyPlanEdition(long version, Instant at, Instant from, String publisher, String reason,
        EmergencyPlan plan,
        @Nullable Instant withdrawnAt) {
    EmergencyPlanEdition withdrawn(Instant moment) {
        return new EmergencyPlanEdition(version, at, from, publisher, reason, plan, moment);
    }

    boolean isUpcoming(Instant now) {
        return withdrawnAt == null && from.isAfter(now);
    }
}
