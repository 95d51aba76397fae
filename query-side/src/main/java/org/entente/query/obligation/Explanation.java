package org.entente.query.obligation;

import java.time.Instant;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.CountedDay;
import org.entente.api.rules.Publication;
import org.jspecify.annotations.Nullable;

/**
 * How a due moment came about: what opened it, how it was counted, and every move since.
 *
 * @param trigger the event that opened it; null if the aggregate's history does not tell
 */
public record Explanation(ObligationView obligation, @Nullable Trigger trigger, Counting counting,
        List<Moved> moves) {
    /** The event behind it: its place in the ledger, its stored name, when it happened, who caused it in which role. */
    public record Trigger(long position, String type, Instant at, String actor, String role) {}

    /**
     * A due moment counted again, on the calendar of that version.
     *
     * @param rule   how it is counted, such as {@code budget} or {@code working-days-before-meeting}
     * @param from   where counting starts
     * @param days   every day looked at, counted or skipped, with its cause; empty for elapsed hours and named times
     * @param dueAt  what comes out
     * @param agrees whether that is the moment recorded
     */
    public record Counting(String rule, Instant from, @Nullable Budget budget, String calendar, long calendarVersion,
            long policyVersion, List<CountedDay> days, Instant dueAt, boolean agrees) {
        public Counting {
            days = List.copyOf(days);
        }
    }

    /** One explicit move; {@code publication} and {@code counting} where another calendar or limit was the reason. */
    public record Moved(Instant at, Instant from, Instant to, @Nullable Publication publication, String cause,
            @Nullable Counting counting) {}

    public Explanation {
        moves = List.copyOf(moves);
    }
}
