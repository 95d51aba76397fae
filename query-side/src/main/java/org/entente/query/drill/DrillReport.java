package org.entente.query.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.entente.api.drill.DrillPhase;
import org.entente.api.drill.DrillStep;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationState;
import org.entente.api.obligation.Party;
import org.entente.api.text.Text;
import org.entente.query.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a drill has shown. Durations are counted from the moment at which the issue came up.
 *
 * @param until        the end of the drill, or the moment asked about while it is under way
 * @param neverReacted who was told of something and did nothing about anything, with the people behind
 */
public record DrillReport(long version, int round, DrillPhase state, Text title, Instant begins, Instant until,
        Totals totals, List<IssueReport> issues, List<Silent> neverReacted) implements Versioned {
    /**
     * The drill in figures.
     *
     * @param rungs misses and raises
     */
    public record Totals(int injected, int toCome, int limitsHeld, int limitsMissed, int limitsRunning, int rungs,
            int expectationsKept, int expectationsNotKept) {}

    /** One issue. */
    public record IssueReport(String key, IssueId issue, Text description, Urgency urgency, Urgency reached, Instant at,
            boolean reported, List<StepTime> steps, List<Acknowledged> acknowledged, List<LimitOutcome> limits,
            List<Rung> rungs, List<Reaction> told) {}

    /**
     * When something was done for the first time.
     *
     * @param verdict {@code kept}, {@code late} or {@code missing} where it was expected, {@code running} while there is time,
     *                {@code none} where nothing was expected
     */
    public record StepTime(DrillStep step, @Nullable Instant at, @Nullable String by, @Nullable Duration took,
            @Nullable Integer withinMinutes, String verdict) {}

    /** Who confirmed to know of it, and how long that took. */
    public record Acknowledged(String person, String role, Instant at, Duration took) {}

    /**
     * What became of a limit.
     *
     * @param doneAt when it was met, or done after all
     * @param spare  how much time was left; null unless it was met
     * @param lateBy how long it was, or has been, over; null unless it was missed
     */
    public record LimitOutcome(ObligationCode code, Party debtor, Instant openedAt, Instant dueAt,
            ObligationState state, @Nullable Instant doneAt, @Nullable Duration spare, @Nullable Duration lateBy) {}

    /**
     * What climbed by itself or by somebody's word: a missed limit, or a raise.
     *
     * @param kind {@code miss} or {@code raise}
     * @param what the limit's code, or the level reached
     */
    public record Rung(String kind, String what, @Nullable String cause, Instant at, Duration after) {}

    /** Somebody who was told, and what he or she, or anybody there, then did first. */
    public record Reaction(Party party, List<String> people, Instant toldAt, @Nullable Instant reactedAt,
            @Nullable String by, @Nullable Duration took) {}

    /** Somebody who was told and never did anything. */
    public record Silent(Party party, List<String> people, Instant toldAt) {}
}
