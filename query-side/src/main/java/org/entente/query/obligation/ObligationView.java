package org.entente.query.obligation;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.ObligationState;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as it is answered.
 *
 * @param metAt       when it was met in time
 * @param endedAt     when it ended, in whatever way: for a miss the due moment
 * @param foundAt     when the end was written down
 * @param fulfilledAt when what was missed was done after all
 * @param reason      why it was waived, or what cancelled it
 * @param explanation where its due moment is explained day by day
 */
public record ObligationView(ObligationId id, @Nullable String request, String owner, ObligationCode code,
        String subject, ObligationState state, Party debtor, Party creditor, @Nullable Budget budget, Instant openedAt,
        Instant dueAt, @Nullable Instant metAt, @Nullable Instant endedAt, @Nullable Instant foundAt,
        @Nullable Instant fulfilledAt, @Nullable String reason, String calendar, long calendarVersion,
        long policyVersion, boolean provisional, String explanation) {
    public static ObligationView of(ObligationRow row) {
        Obligation terms = row.terms();
        Verdict verdict = row.verdict();
        return new ObligationView(terms.id(), row.request(), row.owner(), terms.code(), terms.subject(), row.state(),
                terms.debtor(), terms.creditor(), terms.budget(), terms.openedAt(), terms.dueAt(),
                verdict != null && verdict.state() == ObligationState.MET ? verdict.at() : null,
                verdict == null ? null : verdict.at(), verdict == null ? null : verdict.recordedAt(),
                verdict == null ? null : verdict.fulfilledAt(), verdict == null ? null : verdict.reason(),
                terms.calendar(), terms.calendarVersion(), terms.policyVersion(), terms.provisional(),
                "/api/obligations/" + terms.id() + "/explanation");
    }
}
