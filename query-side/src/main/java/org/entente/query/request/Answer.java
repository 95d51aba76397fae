package org.entente.query.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.request.Adjustment;
import org.jspecify.annotations.Nullable;

/**
 * A department's answer as it stands.
 *
 * @param revision    the revision asked about, or answered
 * @param adjustments what an objection proposes
 */
public record Answer(Standing standing, int revision, @Nullable PersonId by, @Nullable Instant at,
        List<Adjustment> adjustments) {
    public Answer {
        adjustments = List.copyOf(adjustments);
    }

    static Answer without(Standing standing) {
        return new Answer(standing, 0, null, null, List.of());
    }

    static Answer pending(int revision) {
        return new Answer(Standing.PENDING, revision, null, null, List.of());
    }
}
