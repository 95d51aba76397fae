package org.entente.command.policy;

import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.EmergencyPlanPublished;
import org.entente.api.policy.PolicyEvent.EmergencyPlanWithdrawn;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.policy.PolicyEvent.LadderWithdrawn;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.LimitsTookForce;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;
import org.entente.api.rules.Editions;
import org.entente.api.rules.LimitHistory;

/** Everything published of limits, of the ladder and of the emergency plan. */
public record PolicyState(LimitHistory limits, Editions<Ladder> ladders, Editions<EmergencyPlan> emergencyPlans) {
    public static final PolicyState NONE = new PolicyState(LimitHistory.NONE, Editions.none(), Editions.none());

    public PolicyState evolve(PolicyEvent event) {
        return switch (event) {
            case LimitsPublished e -> new PolicyState(limits.evolve(e), ladders, emergencyPlans);
            case LimitsTookForce e -> this;
            case PublicationWithdrawn e -> new PolicyState(limits.evolve(e), ladders, emergencyPlans);
            case LadderPublished e ->
                new PolicyState(limits, ladders.with(e.version(), e.from(), e.ladder()), emergencyPlans);
            case LadderWithdrawn e -> new PolicyState(limits, ladders.without(e.version()), emergencyPlans);
            case EmergencyPlanPublished e ->
                new PolicyState(limits, ladders, emergencyPlans.with(e.version(), e.from(), e.plan()));
            case EmergencyPlanWithdrawn e ->
                new PolicyState(limits, ladders, emergencyPlans.without(e.version()));
        };
    }
}
