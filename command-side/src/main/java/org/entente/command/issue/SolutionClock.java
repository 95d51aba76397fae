package org.entente.command.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.deadline.Standstill;

/**
 * How the limit of an issue's solution runs at its level.
 *
 * @param since    from when it counts: the report, the raise, the resumption of the case
 * @param stood    while the issue was suspended the clock stood still, the earliest standstill first
 * @param isByHand somebody set the date, so that no rule moves it any more
 */
record SolutionClock(Instant since, List<Standstill> stood, boolean isByHand) {
    SolutionClock {
        stood = List.copyOf(stood);
    }

    static SolutionClock since(Instant moment) {
        return new SolutionClock(moment, List.of(), false);
    }

    SolutionClock byHand() {
        return new SolutionClock(since, stood, true);
    }

    SolutionClock standing(Instant from, Instant to) {
        List<Standstill> more = new ArrayList<>(stood);
        more.add(new Standstill(from, to));
        return new SolutionClock(since, more, isByHand);
    }

    /** The last standstill ended at that moment. */
    SolutionClock runningAgain(Instant at) {
        List<Standstill> ended = new ArrayList<>(stood);
        ended.add(new Standstill(ended.removeLast().from(), at));
        return new SolutionClock(since, ended, isByHand);
    }
}
