package org.entente.query.policy;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.EmergencyPlan;
import org.entente.api.issue.Ladder;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicySwitch;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.Editions;
import org.entente.api.rules.LimitHistory;
import org.jspecify.annotations.Nullable;

/**
 * Every publication, in order.
 *
 * @param version      of the stream; -1 before the first
 * @param publications of limits
 */
public record PolicyRow(long version, List<Publication> publications, List<LadderEdition> ladders,
        List<EmergencyPlanEdition> emergencyPlans) {
    static final PolicyRow NOTHING_SET = new PolicyRow(-1, List.of(), List.of(), List.of());

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
        ladders = List.copyOf(ladders);
        emergencyPlans = List.copyOf(emergencyPlans);
    }

    PolicyRow at(long newVersion) {
        return new PolicyRow(newVersion, publications, ladders, emergencyPlans);
    }

    PolicyRow limits(List<Publication> next) {
        return new PolicyRow(version, next, ladders, emergencyPlans);
    }

    PolicyRow ladders(List<LadderEdition> next) {
        return new PolicyRow(version, publications, next, emergencyPlans);
    }

    PolicyRow emergencyPlans(List<EmergencyPlanEdition> next) {
        return new PolicyRow(version, publications, ladders, next);
    }

    /** The ladder in force at that moment. */
    Ladder ladder(Instant moment) {
        Editions<Ladder> editions = Editions.none();
        for (LadderEdition one : ladders) {
            if (one.withdrawnAt() == null) {
                editions = editions.with(one.version(), one.from(), one.ladder());
            }
        }
        return editions.timeline(Ladder.STANDARD).at(moment);
    }

    /** The emergency plan in force at that moment. */
    EmergencyPlan emergencyPlan(Instant moment) {
        Editions<EmergencyPlan> editions = Editions.none();
        for (EmergencyPlanEdition one : emergencyPlans) {
            if (one.withdrawnAt() == null) {
                editions = editions.with(one.version(), one.from(), one.plan());
            }
        }
        return editions.timeline(EmergencyPlan.STANDARD).at(moment);
    }

    /** @throws Refusal {@code not-found} if there never was such a version */
    Ladder ladder(long wanted) {
        return wanted == Ladder.STANDARD.version()
                ? Ladder.STANDARD
                : ladders.stream().map(LadderEdition::ladder).filter(one -> one.version() == wanted).findFirst()
                        .orElseThrow(() -> Refusal.notFound("ladder " + wanted));
    }

    /** @throws Refusal {@code not-found} if there never was such a version */
    EmergencyPlan emergencyPlan(long wanted) {
        return wanted == EmergencyPlan.STANDARD.version()
                ? EmergencyPlan.STANDARD
                : emergencyPlans.stream().map(EmergencyPlanEdition::plan).filter(one -> one.version() == wanted)
                        .findFirst().orElseThrow(() -> Refusal.notFound("emergency plan " + wanted));
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
