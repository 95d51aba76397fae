package org.entente.api.obligation;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what to whom, from when, until when, and under which versions that was computed.
 *
 * @param subject         what tells it from others of its code in the same aggregate (a department, a version); may be empty
 * @param budget          the time given, or null where a rule names the moment itself (Friday, 17:00)
 * @param dueAt           an act strictly before it is in time
 * @param calendarVersion version of the working calendar that was asked
 * @param policyVersion   version of the limits that were applied
 * @param provisional     the due moment rests on a provisional calendar year
 */
public record Obligation(ObligationId id, ObligationCode code, String subject, Party debtor, Party creditor,
        @Nullable Budget budget, Instant openedAt, Instant dueAt, String calendar, long calendarVersion,
        long policyVersion, boolean provisional) {
    /** The same with the terms that a move gave it. */
    public Obligation moved(ObligationEvent.DeadlineRebased move) {
        return under(move.budget(), move.to(), move.calendarVersion(), move.policyVersion(), move.provisional());
    }

    /** The same under other terms. */
    public Obligation under(@Nullable Budget newBudget, Instant moment, long newCalendarVersion, long newPolicyVersion,
            boolean isProvisional) {
        return new Obligation(id, code, subject, debtor, creditor, newBudget, openedAt, moment, calendar,
                newCalendarVersion, newPolicyVersion, isProvisional);
    }
}
