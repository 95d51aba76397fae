package org.entente.query.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.query.obligation.ObligationRow;
import org.entente.query.obligation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, from the record: beside what people write into the review.
 *
 * @param from    from when its limit counted
 * @param doneAt  when it was done; null if it never was
 * @param took    how long after {@code from}
 * @param outcome {@code met}, {@code missed}, {@code open}, {@code waived} or {@code cancelled}
 */
public record ResponseTime(ObligationCode code, Instant from, Instant dueAt, @Nullable Instant doneAt,
        @Nullable Duration took, ObligationState outcome) {
    static List<ResponseTime> of(List<ObligationRow> limits) {
        return limits.stream().map(ResponseTime::of).toList();
    }

    private static ResponseTime of(ObligationRow limit) {
        Verdict verdict = limit.verdict();
        Instant from = limit.terms().openedAt();
        Instant done = verdict == null
                ? null
                : verdict.state() == ObligationState.MET ? verdict.at() : verdict.fulfilledAt();
        return new ResponseTime(limit.terms().code(), from, limit.terms().dueAt(), done,
                done == null ? null : Duration.between(from, done),
                verdict == null ? ObligationState.OPEN : verdict.state());
    }
}
