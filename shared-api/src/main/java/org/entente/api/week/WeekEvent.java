package org.entente.api.week;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.RequestId;

/** What happens to the weekly rhythm of a case (handbook 1.4). */
public sealed interface WeekEvent extends DomainEvent {
    WeeksId weeks();

    /** A plan is in force: from now on weeks are counted. */
    @StoredAs("week.rhythm-begun")
    record RhythmBegun(WeeksId weeks, RequestId request, LocalDate weekOne, Instant occurredAt) implements WeekEvent {}

    /**
     * It is Monday, 00:00, however late that was noticed. The case may be executing or stand still.
     *
     * @param planWeek the number of the week in the plan; 0 and below lie before its week 1
     */
    @StoredAs("week.began")
    record WeekBegan(WeeksId weeks, RequestId request, WeekKey week, int planWeek, Instant occurredAt)
            implements WeekEvent {}

    /** The case has ended, and no week of it begins any more. */
    @StoredAs("week.rhythm-ended")
    record RhythmEnded(WeeksId weeks, RequestId request, String cause, Instant occurredAt) implements WeekEvent {}
}
