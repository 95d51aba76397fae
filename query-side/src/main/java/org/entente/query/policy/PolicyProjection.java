package org.entente.query.policy;

import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyCommand;
import org.entente.query.view.Columns;
import org.entente.query.view.Snapshot;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which limits apply. */
@Configuration(proxyBeanMethods = false)
public class PolicyProjection {
    static final View<PolicyRow> POLICIES = new View<>("policy", PolicyRow.class, 4, new PolicyFold(), Columns.none());

    @Bean
    View<PolicyRow> policyView() {
        return POLICIES;
    }

    static PolicyRow row(Snapshot at) {
        return at.one(POLICIES, PolicyCommand.ID).orElse(PolicyRow.NOTHING_SET);
    }

    /** The ladder in force in this snapshot. */
    public static Ladder ladder(Snapshot at) {
        return row(at).ladder(at.now());
    }

    /** The emergency plan of this version, in force or not any more. */
    public static EmergencyPlan emergencyPlan(Snapshot at, long version) {
        return row(at).emergencyPlan(version);
    }

    /** The company's limits as they are in force in this snapshot; the standard ones before the first publication. */
    public static Limits inForce(Snapshot at) {
        return at.one(POLICIES, PolicyCommand.ID).map(row -> row.limits(at.now())).orElse(Limits.STANDARD);
    }
}
