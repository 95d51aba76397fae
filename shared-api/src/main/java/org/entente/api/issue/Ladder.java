package org.entente.api.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.jspecify.annotations.Nullable;

/**
 * The ladder of handbook 1.5 as a table: who holds each level, which limits open there and which of them raise.
 *
 * @param version counts the changes of the table
 */
public record Ladder(int version, Map<Urgency, Rung> rungs) {
    /** The handbook's ladder with our completions. */
    public static final Ladder STANDARD = new Ladder(1,
            Map.of(Urgency.NORMAL,
                    new Rung(Party.Kind.OFFICE,
                            List.of(new Limit(ObligationCode.NORMAL_MEETING, LimitKey.NORMAL_MEETING, false)),
                            new Limit(ObligationCode.NORMAL_SOLVED, LimitKey.NORMAL_SOLVED, true), null,
                            Urgency.URGENT),
                    Urgency.URGENT,
                    new Rung(Party.Kind.VICE_PRESIDENT,
                            List.of(new Limit(ObligationCode.URGENT_NOTICE, LimitKey.URGENT_NOTICE, false),
                                    new Limit(ObligationCode.URGENT_MEASURES, LimitKey.URGENT_MEASURES, true)),
                            new Limit(ObligationCode.URGENT_SOLVED, LimitKey.URGENT_SOLVED, true),
                            ObligationCode.URGENT_FOLLOW_UP, Urgency.CRITICAL),
                    Urgency.CRITICAL,
                    new Rung(Party.Kind.GENERAL_MANAGER,
                            List.of(new Limit(ObligationCode.CRITICAL_NOTICE, LimitKey.CRITICAL_NOTICE, false),
                                    new Limit(ObligationCode.CRITICAL_TEAM, LimitKey.CRITICAL_TEAM, false),
                                    new Limit(ObligationCode.CRITICAL_CONTAIN, LimitKey.CRITICAL_CONTAIN, false),
                                    new Limit(ObligationCode.CRITICAL_REPORT, LimitKey.CRITICAL_REPORT, false)),
                            new Limit(ObligationCode.CRITICAL_SOLVED, LimitKey.CRITICAL_SOLVED, false),
                            ObligationCode.CRITICAL_FOLLOW_UP, null)));

    public Ladder {
        rungs = Map.copyOf(rungs);
    }

    /**
     * One level.
     *
     * @param holder   who holds the issue there
     * @param limits   what opens beside the solution, in the order of the table
     * @param solved   the limit of the solution
     * @param followUp the reports owed while it is open; null where the weekly update does
     * @param next     the level to which a missed raising limit leads; null at the top
     */
    public record Rung(Party.Kind holder, List<Limit> limits, Limit solved, @Nullable ObligationCode followUp,
            @Nullable Urgency next) {
        public Rung {
            limits = List.copyOf(limits);
        }

        /** The limit of the solution last. */
        public List<Limit> all() {
            return Stream.concat(limits.stream(), Stream.of(solved)).toList();
        }
    }

    /** One limit; {@code raises} if missing it makes the issue climb by itself. */
    public record Limit(ObligationCode code, LimitKey key, boolean raises) {}

    public Rung at(Urgency urgency) {
        Rung rung = rungs.get(urgency);
        if (rung == null) {
            throw new IllegalStateException("no rung for " + urgency);
        }
        return rung;
    }

    /** The level to which missing this limit at this level leads; none if it raises nothing. */
    public Optional<Urgency> raisedTo(Urgency from, ObligationCode missed) {
        Rung rung = at(from);
        boolean raises = rung.solved().code() == missed && rung.solved().raises()
                || rung.limits().stream().anyMatch(one -> one.code() == missed && one.raises());
        return raises ? Optional.ofNullable(rung.next()) : Optional.empty();
    }
}
