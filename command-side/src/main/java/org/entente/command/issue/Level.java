package org.entente.command.issue;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.entente.api.issue.IssueEvent.RaiseScheduled;
import org.entente.api.issue.Ladder;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * Where the issue stands on the ladder.
 *
 * @param ladder         the version of the ladder by which it came here
 * @param solveBy        the due moment of the solution at this level, kept beyond solving because reopening returns to it
 * @param clock          how that moment came about, for rules that change while it runs
 * @param answerableFrom when somebody last opened the limits of this level: no raise takes effect before
 * @param solvedMissed   the limit of the solution has its verdict, and it is «missed»
 * @param scheduled      the raise that waits for its moment
 * @param acknowledged   who acknowledged at this level
 * @param warned         up to which percentage of a limit somebody was warned
 */
record Level(Urgency urgency, long ladder, Instant solveBy, SolutionClock clock, Instant answerableFrom,
        boolean solvedMissed,
        @Nullable RaiseScheduled scheduled, Set<String> acknowledged, Map<ObligationId, Integer> warned) {
    static final Level NONE = entered(Urgency.NORMAL, null, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    Level {
        acknowledged = Set.copyOf(acknowledged);
        warned = Map.copyOf(warned);
    }

    /**
     * @param ladder null for the standard one
     * @param since  from when the limits of the level count
     */
    static Level entered(Urgency urgency, @Nullable Long ladder, Instant since, Instant solveBy,
            Instant answerableFrom) {
        return new Level(urgency, ladder == null ? Ladder.STANDARD.version() : ladder, solveBy,
                SolutionClock.since(since), answerableFrom, false, null, Set.of(), Map.of());
    }

    /** The general manager set another date. */
    Level setTo(Instant moment) {
        return new Level(urgency, ladder, moment, clock.byHand(), answerableFrom, solvedMissed, scheduled,
                acknowledged, warned);
    }

    /** The clock stands still from one moment until another one. */
    Level standing(Instant from, Instant until, Instant due) {
        return new Level(urgency, ladder, due, clock.standing(from, until), answerableFrom, solvedMissed, scheduled,
                acknowledged, warned);
    }

    /** The clock, which stood still, runs again from a moment on. */
    Level runningAgain(Instant at, Instant due) {
        return new Level(urgency, ladder, due, clock.runningAgain(at), answerableFrom, solvedMissed, scheduled,
                acknowledged, warned);
    }

    /** The limit of the solution is due at that moment now. */
    Level due(Instant moment) {
        return new Level(urgency, ladder, moment, clock, answerableFrom, solvedMissed, scheduled, acknowledged, warned);
    }

    Level answerableFrom(Instant moment) {
        return new Level(urgency, ladder, solveBy, clock, moment, solvedMissed, scheduled, acknowledged, warned);
    }

    Level missed() {
        return new Level(urgency, ladder, solveBy, clock, answerableFrom, true, scheduled, acknowledged, warned);
    }

    Level scheduled(RaiseScheduled raise) {
        return new Level(urgency, ladder, solveBy, clock, answerableFrom, true, raise, acknowledged, warned);
    }

    Level unscheduled() {
        return new Level(urgency, ladder, solveBy, clock, answerableFrom, solvedMissed, null, acknowledged, warned);
    }

    Level acknowledgedBy(String person) {
        Set<String> more = new HashSet<>(acknowledged);
        more.add(person);
        return new Level(urgency, ladder, solveBy, clock, answerableFrom, solvedMissed, scheduled, more, warned);
    }

    /** Nobody is warned of the same twice, however the limit moves. */
    Level warned(ObligationId limit, int percent) {
        Map<ObligationId, Integer> more = new HashMap<>(warned);
        more.merge(limit, percent, Math::max);
        return new Level(urgency, ladder, solveBy, clock, answerableFrom, solvedMissed, scheduled, acknowledged, more);
    }

    boolean wasWarned(@Nullable ObligationId limit, int percent) {
        return limit != null && warned.getOrDefault(limit, 0) >= percent;
    }
}
