package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * A raise that a missed limit brought about, now or at the next opening of the office.
 *
 * @param cause        {@code missed:} and the limit's code
 * @param firedAt      when it took effect; null if it has not
 * @param calledOffAt  when it was called off; null if it was not
 * @param calledOffBy  the stored name of the event that did it
 */
public record PlannedRaise(Urgency from, Urgency to, String cause, @Nullable ObligationId obligation, Instant plannedAt,
        Instant dueAt, @Nullable Instant firedAt, @Nullable Instant recordedAt, @Nullable Instant calledOffAt,
        @Nullable String calledOffBy) {
    boolean isWaiting() {
        return firedAt == null && calledOffAt == null;
    }

    PlannedRaise fired(Instant at, Instant recorded) {
        return new PlannedRaise(from, to, cause, obligation, plannedAt, dueAt, at, recorded, null, null);
    }

    PlannedRaise calledOff(Instant at, String by) {
        return new PlannedRaise(from, to, cause, obligation, plannedAt, dueAt, null, null, at, by);
    }
}
