package org.entente.query.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.Limits;

/** Every publication of limits, in order; {@code version} is that of the stream, -1 before the first. */
public record PolicyRow(long version, List<Publication> publications) {
    /** The limits that one publication set; the others stayed. */
    public record Publication(long version, Instant at, String publisher, SortedMap<LimitKey, Budget> values,
            String reason) {
        static Publication of(long version, Instant at, String publisher, Map<LimitKey, Budget> values, String reason) {
            return new Publication(version, at, publisher, new TreeMap<>(values), reason);
        }
    }

    public PolicyRow {
        publications = List.copyOf(publications);
    }

    /** The limits in force. */
    public Limits limits() {
        Limits limits = Limits.STANDARD;
        for (Publication one : publications) {
            limits = limits.with(one.values(), one.version());
        }
        return limits;
    }
}
