package org.entente.api.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.entente.api.policy.Limits;
import org.entente.api.policy.PolicyEvent;
import org.entente.api.policy.PolicyEvent.EmergencyPlanPublished;
import org.entente.api.policy.PolicyEvent.EmergencyPlanWithdrawn;
import org.entente.api.policy.PolicyEvent.LadderPublished;
import org.entente.api.policy.PolicyEvent.LadderWithdrawn;
import org.entente.api.policy.PolicyEvent.LimitsPublished;
import org.entente.api.policy.PolicyEvent.LimitsTookForce;
import org.entente.api.policy.PolicyEvent.PublicationWithdrawn;

/**
 * All publications of limits, in force or to come. They take force in the order of their moments, which need not be that in
 * which they were published: a version of the limits is named after the publication that took force last, and no other
 * state of the limits ever has that name.
 *
 * @param published without those that were withdrawn, in the order of taking force
 * @param last      the number of the last publication, withdrawn or not
 */
public record LimitHistory(List<LimitsPublished> published, long last) {
    private static final Comparator<LimitsPublished> BY_FORCE = Comparator.comparing(LimitsPublished::from)
            .thenComparing(LimitsPublished::version);

    public static final LimitHistory NONE = new LimitHistory(List.of(), 0);

    public LimitHistory {
        published = published.stream().sorted(BY_FORCE).toList();
    }

    public LimitHistory evolve(PolicyEvent event) {
        return switch (event) {
            case LimitsPublished e -> {
                List<LimitsPublished> more = new ArrayList<>(published);
                more.add(e);
                yield new LimitHistory(more, Math.max(last, e.version()));
            }
            case LimitsTookForce e -> this;
            case LadderPublished e -> this;
            case LadderWithdrawn e -> this;
            case EmergencyPlanPublished e -> this;
            case EmergencyPlanWithdrawn e -> this;
            case PublicationWithdrawn e -> new LimitHistory(
                    published.stream().filter(one -> one.version() != e.version()).toList(), last);
        };
    }

    /** A publication that was not withdrawn. */
    public Optional<LimitsPublished> publication(long version) {
        return published.stream().filter(one -> one.version() == version).findFirst();
    }

    /** What takes force after this moment, in that order. */
    public List<LimitsPublished> upcoming(Instant now) {
        return published.stream().filter(one -> one.from().isAfter(now)).toList();
    }

    public Limits at(Instant moment) {
        return timeline().at(moment);
    }

    public Timeline<Limits> timeline() {
        Timeline<Limits> line = Timeline.startingWith(Limits.STANDARD);
        for (LimitsPublished one : published) {
            line = line.followedBy(one.from(), line.latest()
                    .with(one.scope(), one.values(), one.version()).switched(one.scope(), one.switched()));
        }
        return line;
    }
}
