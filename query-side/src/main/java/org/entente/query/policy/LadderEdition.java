package org.entente.query.policy;

import java.time.Instant;

import org.entente.api.issue.Ladder;
import org.jspecify.annotations.Nullable;

/**
 * A publication of the ladder.
 *
 * @param from        when it takes force
 * @param withdrawnAt null unless it was taken back
 */
public record LadderEdition(long version, Instant at, Instant from, String publisher, String reason, Ladder ladder,
        @Nullable Instant withdrawnAt) {
    LadderEdition withdrawn(Instant moment) {
        return new LadderEdition(version, at, from, publisher, reason, ladder, moment);
    }

    boolean isUpcoming(Instant now) {
        return withdrawnAt == null && from.isAfter(now);
    }
}
