package org.entente.command.issue;

import java.time.Duration;
import java.time.Instant;

/**
 * How the limit of an issue's solution runs at its level.
 *
 * @param since      from when it counts: the report, the raise, the resumption of the case
 * @param standstill for how long it stood still while the issue was suspended
 * @param isByHand   somebody set the date, so that no rule moves it any more
 */
record SolutionClock(Instant since, Duration standstill, boolean isByHand) {
    static SolutionClock since(Instant moment) {
        return new SolutionClock(moment, Duration.ZERO, false);
    }

    SolutionClock byHand() {
        return new SolutionClock(since, standstill, true);
    }

    SolutionClock standing(Duration more) {
        return new SolutionClock(since, standstill.plus(more), isByHand);
    }
}
