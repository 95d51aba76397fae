package org.entente.query.policy;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.EmergencyPlan;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The company's emergency plan and everything published of it.
 *
 * @param version      of the policy's stream: what a publication names by If-Match; -1 before the first
 * @param inForce      the version in force
 * @param plan         the one in force, or the version asked for
 * @param publications all of them, withdrawn ones included
 * @param upcoming     what takes force later
 */
public record EmergencyPlanView(long version, long inForce, EmergencyPlan plan, List<EmergencyPlanEdition> publications,
        List<EmergencyPlanEdition> upcoming) implements Versioned {
    public EmergencyPlanView {
        publications = List.copyOf(publications);
        upcoming = List.copyOf(upcoming);
    }

    static EmergencyPlanView of(PolicyRow row, Instant now, @Nullable Long version) {
        EmergencyPlan inForce = row.emergencyPlan(now);
        return new EmergencyPlanView(row.version(), inForce.version(),
                version == null ? inForce : row.emergencyPlan(version), row.emergencyPlans(),
                row.emergencyPlans().stream().filter(one -> one.isUpcoming(now)).toList());
    }
}
