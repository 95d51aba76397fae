package org.entente.api.policy;

import java.time.Instant;
import java.util.Map;

import org.entente.api.deadline.Budget;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;

/** What happened to the company's policy. */
public sealed interface PolicyEvent extends DomainEvent {
    /**
     * An administrator, or the first set-up, set these limits; the others stay. In force from that moment.
     *
     * @param version counts the publications from 1
     */
    @StoredAs("policy.limits-published")
    record LimitsPublished(Map<LimitKey, Budget> values, long version, String reason, Instant occurredAt)
            implements PolicyEvent {
        public LimitsPublished {
            values = Map.copyOf(values);
        }
    }
}
