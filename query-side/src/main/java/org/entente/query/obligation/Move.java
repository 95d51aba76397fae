package org.entente.query.obligation;

import java.time.Duration;
import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.rules.Publication;
import org.jspecify.annotations.Nullable;

/**
 * One explicit move of an open due moment.
 *
 * @param budgetBefore   the time given until then; null where a rule named the moment
 * @param budget         the time given from then on
 * @param calendarBefore the version of the calendar that had been asked until then
 * @param policyBefore   the version of the limits that had been applied until then
 * @param publication    the rules that moved it; null if something else did
 */
public record Move(Instant at, Instant from, Instant to, @Nullable Budget budgetBefore, @Nullable Budget budget,
        long calendarBefore, long policyBefore, long calendarVersion, long policyVersion,
        @Nullable Publication publication, String cause) {
    /** How much longer the clock ran because it stood still; zero where rules moved it. */
    Duration standstill() {
        return publication == null ? Duration.between(from, to) : Duration.ZERO;
    }
}
