package org.entente.query.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** When the case reached its stages; null for what is still to come. */
public record RequestTimes(Instant draftedAt, @Nullable Instant signedAt, @Nullable Instant submittedAt,
        @Nullable Instant approvedAt, @Nullable Instant confirmedAt, @Nullable Instant kickoffHeldAt,
        @Nullable Instant executionStartedAt, @Nullable Instant endedAt) {
    static RequestTimes drafted(Instant at) {
        return new RequestTimes(at, null, null, null, null, null, null, null);
    }

    RequestTimes signed(@Nullable Instant at) {
        return new RequestTimes(draftedAt, at, submittedAt, approvedAt, confirmedAt, kickoffHeldAt, executionStartedAt,
                endedAt);
    }

    RequestTimes submitted(Instant at) {
        return new RequestTimes(draftedAt, signedAt, at, approvedAt, confirmedAt, kickoffHeldAt, executionStartedAt,
                endedAt);
    }

    RequestTimes approved(Instant at) {
        return new RequestTimes(draftedAt, signedAt, submittedAt, at, confirmedAt, kickoffHeldAt, executionStartedAt,
                endedAt);
    }

    RequestTimes confirmed(Instant at) {
        return new RequestTimes(draftedAt, signedAt, submittedAt, approvedAt, at, kickoffHeldAt, executionStartedAt,
                endedAt);
    }

    RequestTimes planning(Instant at) {
        return new RequestTimes(draftedAt, signedAt, submittedAt, approvedAt, confirmedAt, at, executionStartedAt,
                endedAt);
    }

    RequestTimes executing(Instant at) {
        return new RequestTimes(draftedAt, signedAt, submittedAt, approvedAt, confirmedAt, kickoffHeldAt, at, endedAt);
    }

    RequestTimes ended(Instant at) {
        return new RequestTimes(draftedAt, signedAt, submittedAt, approvedAt, confirmedAt, kickoffHeldAt,
                executionStartedAt, at);
    }
}
