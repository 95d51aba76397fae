package org.entente.api.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import static org.entente.api.obligation.ObligationCode.CRITICAL_CONTAIN;
import static org.entente.api.obligation.ObligationCode.CRITICAL_FOLLOW_UP;
import static org.entente.api.obligation.ObligationCode.CRITICAL_NOTICE;
import static org.entente.api.obligation.ObligationCode.CRITICAL_REPORT;
import static org.entente.api.obligation.ObligationCode.CRITICAL_SOLVED;
import static org.entente.api.obligation.ObligationCode.CRITICAL_TEAM;
import static org.entente.api.obligation.ObligationCode.NORMAL_MEETING;
import static org.entente.api.obligation.ObligationCode.NORMAL_SOLVED;
import static org.entente.api.obligation.ObligationCode.URGENT_FOLLOW_UP;
import static org.entente.api.obligation.ObligationCode.URGENT_MEASURES;
import static org.entente.api.obligation.ObligationCode.URGENT_NOTICE;
import static org.entente.api.obligation.ObligationCode.URGENT_SOLVED;

/**
 * The ladder of handbook 1.5 as a table: who holds each level, in which body it is handled, which limits open there and
 * which of them raise, who is told, when its holder is warned.
 *
 * @param version the publication it came with; 0 for the handbook's ladder with our completions
 */
public record Ladder(long version, Rung normal, Rung urgent, Rung critical) {
    private static final List<Integer> HALF_AND_FOUR_FIFTHS = List.of(50, 80);

    /** The handbook's ladder with our completions. */
    public static final Ladder STANDARD = new Ladder(0,
            new Rung(Party.Kind.OFFICE, Body.COORDINATION_MEETING, List.of(new Limit(NORMAL_MEETING, false)),
                    new Limit(NORMAL_SOLVED, true), null, Urgency.URGENT,
                    List.of(Recipient.OFFICE, Recipient.RESPONSIBLE_DEPARTMENTS), HALF_AND_FOUR_FIFTHS),
            new Rung(Party.Kind.VICE_PRESIDENT, Body.TASK_FORCE,
                    List.of(new Limit(URGENT_NOTICE, false), new Limit(URGENT_MEASURES, true)),
                    new Limit(URGENT_SOLVED, true), URGENT_FOLLOW_UP, Urgency.CRITICAL,
                    List.of(Recipient.DIRECTOR, Recipient.VICE_PRESIDENTS, Recipient.OFFICE,
                            Recipient.RESPONSIBLE_DEPARTMENTS),
                    HALF_AND_FOUR_FIFTHS),
            new Rung(Party.Kind.GENERAL_MANAGER, Body.RESPONSE_TEAM,
                    List.of(new Limit(CRITICAL_NOTICE, false), new Limit(CRITICAL_TEAM, false),
                            new Limit(CRITICAL_CONTAIN, false), new Limit(CRITICAL_REPORT, false)),
                    new Limit(CRITICAL_SOLVED, false), CRITICAL_FOLLOW_UP, null,
                    List.of(Recipient.GENERAL_MANAGER, Recipient.DIRECTOR, Recipient.VICE_PRESIDENTS, Recipient.OFFICE,
                            Recipient.INVOLVED_DEPARTMENTS),
                    HALF_AND_FOUR_FIFTHS));

    /** In which body an issue is handled. */
    public enum Body {
        COORDINATION_MEETING,
        TASK_FORCE,
        RESPONSE_TEAM;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who is told at once of an issue that enters a level (handbook 1.9). */
    public enum Recipient {
        GENERAL_MANAGER,
        DIRECTOR,
        /** Over each responsible department. */
        VICE_PRESIDENTS,
        OFFICE,
        RESPONSIBLE_DEPARTMENTS,
        /** The reporter's, the responsible ones, those that joined. */
        INVOLVED_DEPARTMENTS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One level.
     *
     * @param holder   who holds the issue there
     * @param limits   what opens beside the solution, in the order of the table
     * @param solved   the limit of the solution
     * @param followUp the reports owed while it is open; null where the weekly update does
     * @param next     the level to which a missed raising limit leads; null at the top
     * @param told     who is told at once, in this order
     * @param warnings after which percentages of a limit its holder is warned, ascending
     */
    public record Rung(Party.Kind holder, Body body, List<Limit> limits, Limit solved,
            @Nullable ObligationCode followUp, @Nullable Urgency next, List<Recipient> told, List<Integer> warnings) {
        public Rung {
            limits = List.copyOf(limits);
            told = List.copyOf(told);
            warnings = List.copyOf(warnings);
        }

        /** The limit of the solution last. */
        public List<Limit> all() {
            return Stream.concat(limits.stream(), Stream.of(solved)).toList();
        }
    }

    /** One limit, a row of handbook 1.7; {@code raises} if missing it makes the issue climb by itself. */
    public record Limit(ObligationCode code, boolean raises) {
        /** Under which its value is set. */
        public LimitKey key() {
            return LimitKey.valueOf(code.name());
        }
    }

    public Rung at(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> normal;
            case URGENT -> urgent;
            case CRITICAL -> critical;
        };
    }

    /** The level to which missing this limit at this level leads; none if it raises nothing. */
    public Optional<Urgency> raisedTo(Urgency from, ObligationCode missed) {
        Rung rung = at(from);
        boolean raises = rung.all().stream().anyMatch(one -> one.code() == missed && one.raises());
        return raises ? Optional.ofNullable(rung.next()) : Optional.empty();
    }

    /** The row of 1.7 that bounds the solution at this level, in every version. */
    public static ObligationCode solutionAt(Urgency urgency) {
        return STANDARD.at(urgency).solved().code();
    }
}
