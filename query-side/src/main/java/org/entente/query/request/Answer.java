package org.entente.query.request;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.request.Adjustment;
import org.entente.api.request.RequestEvent.ConfirmationGiven;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.jspecify.annotations.Nullable;

/**
 * A department's answer as it stands.
 *
 * @param revision    the revision asked about, or answered
 * @param adjustments what an objection proposes
 * @param objection   the number of the objection; null if it is none
 * @param reason      why the department says that it is wrongly listed; else empty
 */
public record Answer(Standing standing, int revision, @Nullable PersonId by, @Nullable Instant at,
        List<Adjustment> adjustments, @Nullable Integer objection, String reason) {
    public Answer {
        adjustments = List.copyOf(adjustments);
    }

    static Answer without(Standing standing) {
        return plain(standing, 0, null);
    }

    static Answer pending(int revision) {
        return plain(Standing.PENDING, revision, null);
    }

    static Answer ruled(int revision, Instant at) {
        return plain(Standing.RULED, revision, at);
    }

    static Answer of(ConfirmationGiven e) {
        return new Answer(Standing.CONFIRMED, e.revision(), e.by(), e.occurredAt(), List.of(), null, "");
    }

    static Answer of(ConfirmationObjected e) {
        return new Answer(Standing.OBJECTED, e.revision(), e.by(), e.occurredAt(), e.adjustments(), e.objection(),
                e.reason());
    }

    private static Answer plain(Standing standing, int revision, @Nullable Instant at) {
        return new Answer(standing, revision, null, at, List.of(), null, "");
    }
}
