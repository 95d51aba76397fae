package org.entente.command.policy;

import java.util.HashSet;
import java.util.List;

import org.entente.api.issue.Ladder;
import org.entente.api.issue.Ladder.Limit;
import org.entente.api.issue.Ladder.Rung;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.refusal.Refusal;

/** Whether a company may have this ladder: what the handbook demands stays in it. */
final class SoundLadder {
    private static final String CLAUSE = "1.5";
    private static final int MOST_WARNINGS = 5;
    private static final int WHOLE = 100;

    private SoundLadder() {}

    /** @throws Refusal naming the level and what it lacks */
    static void require(Ladder ladder) {
        for (Urgency level : Urgency.values()) {
            Rung rung = ladder.at(level);
            Rung standard = Ladder.STANDARD.at(level);
            requireWellFormed(level, rung, standard);
            requireDemanded(level, rung, standard);
            requireClimbing(level, rung);
            requireWarnings(level, rung);
        }
    }

    // Rule POL-11: a level opens limits of its own rows of the table only, each once.
    private static void requireWellFormed(Urgency level, Rung rung, Rung standard) {
        List<ObligationCode> codes = codes(rung);
        boolean foreign = !codes(standard).containsAll(codes) || rung.solved().code() != standard.solved().code()
                || rung.followUp() != null && rung.followUp() != standard.followUp();
        if (foreign || new HashSet<>(codes).size() < codes.size()) {
            throw Refusal.invalid("ladder-limits-unfit", CLAUSE, "A level has limits of its own, each once.")
                    .with("level", level);
        }
    }

    // Rule POL-10: the handbook's ladder is never weakened: who holds a level, in which body, the limits it demands, that
    // missing a demanded one raises, and whom it has told.
    private static void requireDemanded(Urgency level, Rung rung, Rung standard) {
        if (rung.holder() != standard.holder() || rung.body() != standard.body()) {
            throw weakened(level, "who holds a level, and in which body, is the handbook's").with("holder",
                    standard.holder());
        }
        for (Limit limit : standard.all()) {
            if (limit.key().demanded() && !rung.all().contains(limit)) {
                throw weakened(level, "the limit is there, and missing it raises").with("limit", limit.code());
            }
        }
        if (!rung.told().containsAll(standard.told())) {
            throw weakened(level, "whoever the handbook has told is told").with("told",
                    standard.told().stream().map(Ladder.Recipient::code).toList().toString());
        }
        if (new HashSet<>(rung.told()).size() < rung.told().size()) {
            throw Refusal.invalid("ladder-told-twice", CLAUSE, "Each is told once.").with("level", level);
        }
    }

    // Rule POL-12: what raises leads to a higher level; from the highest nothing leads on.
    private static void requireClimbing(Urgency level, Rung rung) {
        boolean raises = rung.all().stream().anyMatch(Limit::raises);
        Urgency next = rung.next();
        if (raises ? next == null || !next.isAbove(level) : next != null) {
            throw Refusal.invalid("ladder-next-unfit", CLAUSE,
                    "A level with a raising limit names a higher one, any other names none.").with("level", level);
        }
    }

    // Rule POL-13: warnings are up to five percentages between 1 and 99, ascending.
    private static void requireWarnings(Urgency level, Rung rung) {
        List<Integer> warnings = rung.warnings();
        boolean ascending = warnings.equals(warnings.stream().distinct().sorted().toList());
        if (!ascending || warnings.size() > MOST_WARNINGS
                || warnings.stream().anyMatch(one -> one <= 0 || one >= WHOLE)) {
            throw Refusal.invalid("ladder-warnings-unfit", "1.9",
                    "Up to " + MOST_WARNINGS + " percentages between 1 and 99, ascending.").with("level", level);
        }
    }

    private static Refusal weakened(Urgency level, String what) {
        return Refusal
                .rule("ladder-weakened", CLAUSE, "The handbook demands of " + level.code() + " issues that " + what
                        + ".")
                .with("level", level);
    }

    private static List<ObligationCode> codes(Rung rung) {
        return rung.all().stream().map(Limit::code).toList();
    }
}
