package org.entente.query.obligation;

import java.time.Instant;

import org.entente.api.obligation.ObligationState;
import org.jspecify.annotations.Nullable;

/**
 * What became of an obligation; it never moves.
 *
 * @param at          when that happened: for a miss the due moment
 * @param recordedAt  when it was written down: for a miss when it was found
 * @param reason      why it was waived, or the event behind a cancellation
 * @param fulfilledAt when what was missed was done after all
 */
public record Verdict(ObligationState state, Instant at, Instant recordedAt, @Nullable String reason,
        @Nullable Instant fulfilledAt) {
    Verdict fulfilled(Instant moment) {
        return new Verdict(state, at, recordedAt, reason, moment);
    }
}
