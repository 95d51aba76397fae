package org.entente.api.policy;

import java.time.Instant;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.jspecify.annotations.Nullable;

/** What happened to the company's policy. */
public sealed interface PolicyEvent extends DomainEvent {
    /** For whom it is: the company, a category or a case. */
    default LimitScope scope() {
        return LimitScope.COMPANY;
    }

    /** The publication it is about; limits, ladders and emergency plans are counted from 1, each for itself. */
    long version();

    /**
     * An administrator, or the first set-up, set these limits, or the director for one case; the others stay.
     *
     * @param switches what was switched on or off
     * @param from when they take force: the moment of the publication, or the beginning of a later day
     */
    @StoredAs("policy.limits-published")
    record LimitsPublished(LimitScope scope, Map<LimitKey, Budget> values,
            @Nullable Map<PolicySwitch, Boolean> switches,
            long version, Instant from, String reason, Instant occurredAt) implements PolicyEvent {
        public LimitsPublished {
            values = Map.copyOf(values);
            switches = switches == null ? null : Map.copyOf(switches);
        }

        /** What was switched on or off; nothing where nothing is said. */
        public Map<PolicySwitch, Boolean> switched() {
            return switches == null ? Map.of() : switches;
        }

        public boolean inForceAtOnce() {
            return !from.isAfter(occurredAt);
        }
    }

    /** The day came from which a publication is in force; those in force at once have no such event. */
    @StoredAs("policy.limits-took-force")
    record LimitsTookForce(LimitScope scope, long version, Instant occurredAt) implements PolicyEvent {}

    /** Who may publish took a publication back before it took force. */
    @StoredAs("policy.publication-withdrawn")
    record PublicationWithdrawn(LimitScope scope, long version, String reason, Instant occurredAt)
            implements PolicyEvent {}

    /**
     * An administrator replaced the ladder; it holds for what enters a level from then on.
     *
     * @param from when it takes force: the moment of the publication, or the beginning of a later day
     */
    @StoredAs("policy.ladder-published")
    record LadderPublished(Ladder ladder, Instant from, String reason, Instant occurredAt) implements PolicyEvent {
        @Override
        public long version() {
            return ladder.version();
        }
    }

    /** An administrator took a ladder back before it took force. */
    @StoredAs("policy.ladder-withdrawn")
    record LadderWithdrawn(long version, String reason, Instant occurredAt) implements PolicyEvent {}

    /**
     * An administrator replaced the company's emergency plan; it holds for what is started from then on.
     *
     * @param from when it takes force: the moment of the publication, or the beginning of a later day
     */
    @StoredAs("policy.emergency-plan-published")
    record EmergencyPlanPublished(EmergencyPlan plan, Instant from, String reason, Instant occurredAt)
            implements PolicyEvent {
        @Override
        public long version() {
            return plan.version();
        }
    }

    /** An administrator took an emergency plan back before it took force. */
    @StoredAs("policy.emergency-plan-withdrawn")
    record EmergencyPlanWithdrawn(long version, String reason, Instant occurredAt) implements PolicyEvent {}
}
