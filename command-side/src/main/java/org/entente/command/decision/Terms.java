package org.entente.command.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.obligation.Obligation;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What an open obligation would come to under given rules.
 *
 * @param budget the time given; null where a rule names the moment itself
 */
public record Terms(@Nullable Budget budget, DueTime due) {
    /** Counted by the limit of the obligation's own name from its opening; none where a rule names the moment. */
    public static Optional<Terms> ofItsLimit(Obligation open, Rules rules) {
        return Arrays.stream(LimitKey.values()).filter(key -> key.name().equals(open.code().name()))
                .findFirst().filter(key -> key.standard() != null && open.budget() != null)
                .map(key -> of(key, open.openedAt(), rules));
    }

    public static Terms of(LimitKey key, Instant from, Rules rules) {
        Budget budget = rules.limits().of(key);
        return new Terms(budget, Deadlines.due(budget, from, rules.calendar()));
    }

    /** The same so much later: the clock stood still for that time. */
    public Terms later(Duration standstill) {
        return standstill.isZero()
                ? this
                : new Terms(budget, new DueTime(due.dueAt().plus(standstill), due.calendarVersion(), due.days(),
                        due.provisional()));
    }
}
