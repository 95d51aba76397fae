package org.entente.api.week;

import java.time.Instant;
import java.time.LocalDate;

import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.TickCommand;
import org.entente.api.request.RequestId;

/** What can be asked of the weekly rhythm of a case (handbook 1.4). All of it is the service's. */
public sealed interface WeekCommand extends Command {
    WeeksId weeks();

    @Override
    default String aggregateId() {
        return weeks().value();
    }

    /**
     * The service, when the plan takes effect.
     *
     * @param weekOne the Monday of the plan's week 1
     */
    record BeginRhythm(WeeksId weeks, RequestId request, LocalDate weekOne, Instant tookEffectAt)
            implements WeekCommand, OfCase {}

    /** The service, when the case ends. */
    record EndRhythm(WeeksId weeks, String cause, Instant endedAt) implements WeekCommand {}

    record Tick(WeeksId weeks) implements WeekCommand, TickCommand {}
}
