package org.entente.query.policy;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.deadline.Budget;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.rules.LimitHistory;
import org.jspecify.annotations.Nullable;

/** Every publication of limits, in order; {@code version} is that of the stream, -1 before the first. */
public record PolicyRow(long version, List<Publication> publications) {
    /**
     * The limits and switches that one publication set for its scope; the others stayed.
     *
     * @param from        when it takes force
     * @param position    where in the ledger it took force; null while it has not
     * @param withdrawnAt null unless it was taken back
     */
    public record Publication(LimitScope scope, long version, Instant at, Instant from, String publisher,
            SortedMap<LimitKey, Budget> values, SortedMap<PolicySwitch, Boolean> switches, String reason,
            @Nullable Long position,
            @Nullable Instant withdrawnAt) {
        static Publication of(LimitsPublished e, String publisher, @Nullable Long position) {
            return new Publication(e.scope(), e.version(), e.occurredAt(), e.from(), publisher,
                    new TreeMap<>(e.values()), new TreeMap<>(e.switched()), e.reason(), position, null);
        }

        Publication tookForce(long at) {
            return new Publication(scope, version, this.at, from, publisher, values, switches, reason, at, withdrawnAt);
        }

        Publication withdrawn(Instant moment) {
            return new Publication(scope, version, at, from, publisher, values, switches, reason, position, moment);
        }

        boolean isUpcoming(Instant now) {
            return withdrawnAt == null && from.isAfter(now);
        }
    }

    public PolicyRow {
        publications = List.copyOf(publications);
    }

    /** The limits in force at that moment. */
    public Limits limits(Instant moment) {
        return history().at(moment);
    }

    private LimitHistory history() {
        List<LimitsPublished> published = publications.stream().filter(one -> one.withdrawnAt() == null)
                .map(one -> new LimitsPublished(one.scope(), one.values(), one.switches(), one.version(), one.from(),
                        one.reason(),
                        one.at()))
                .toList();
        return new LimitHistory(published, publications.stream().mapToLong(Publication::version).max().orElse(0));
    }
}
