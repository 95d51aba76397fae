package org.entente.command.policy;

import java.util.Map;
import java.util.OptionalInt;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.BudgetUnit;
import org.entente.api.policy.LimitKey;
import org.entente.api.policy.LimitScope;
import org.entente.api.policy.Limits;
import org.entente.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a company may set a limit to a value. */
final class SettableLimit {
    private static final int MINUTES_PER_HOUR = 60;

    private SettableLimit() {}

    /** What was left out sets nothing. */
    static <K, V> Map<K, V> orNone(@Nullable Map<K, V> asked) {
        return asked == null ? Map.of() : asked;
    }

    /** @throws Refusal naming the clause that forbids this value */
    static void require(LimitKey key, Budget value) {
        Budget standard = key.standard();
        // Rule POL-1: where a rule names the moment there is no budget to set.
        if (standard == null) {
            throw Refusal.rule("limit-not-settable", clause(key), "A rule names the moment of " + key.code()
                    + "; it has no budget.").with("limit", key.code());
        }
        if (value.unit().pausesOnRestDays()) { // that is what the switch is for
            throw Refusal
                    .rule("unit-not-settable", clause(key), "Hours that pause on rest days come by the switch only.")
                    .with("limit", key.code()).with("value", value.toString());
        }
        if (key.demanded()) {
            requireNotLooser(key, value, standard);
        }
    }

    // Rule POL-2: what the handbook demands may be tightened, never loosened; the measure is the handbook's own value.
    private static void requireNotLooser(LimitKey key, Budget value, Budget standard) {
        OptionalInt length = inUnitOf(standard, value);
        if (length.isEmpty()) {
            throw Refusal.rule("limit-not-comparable", clause(key), "The handbook gives " + key.code() + " in "
                    + standard.unit().symbol() + "; a value in " + value.unit().symbol()
                    + " cannot be shown to be as tight.").with("limit", key.code()).with("value", value.toString());
        }
        int allowed = inUnitOf(standard, standard).orElseThrow();
        boolean looser = countsBackwards(key) ? length.getAsInt() < allowed : length.getAsInt() > allowed;
        if (looser) {
            throw Refusal.rule("limit-loosened", clause(key), "The handbook demands " + standard + " for " + key.code()
                    + "; " + value + " would be looser.").with("limit", key.code())
                    .with("demanded", standard.toString()).with("value", value.toString());
        }
    }

    /** Comparable are values of the same unit, and elapsed hours with elapsed minutes; both are then given in minutes. */
    private static OptionalInt inUnitOf(Budget standard, Budget value) {
        if (isElapsed(standard) && isElapsed(value)) {
            return OptionalInt.of(value.unit() == BudgetUnit.HOUR ? value.amount() * MINUTES_PER_HOUR : value.amount());
        }
        return standard.unit() == value.unit() ? OptionalInt.of(value.amount()) : OptionalInt.empty();
    }

    private static boolean isElapsed(Budget budget) {
        return budget.unit() == BudgetUnit.HOUR || budget.unit() == BudgetUnit.MINUTE;
    }

    // Rule POL-3: the material's limit runs backwards from the kickoff, so more days are tighter.
    private static boolean countsBackwards(LimitKey key) {
        return key == LimitKey.KICKOFF_MATERIAL;
    }

    // Rule POL-4: the material cannot be due before the confirmation from which the kickoff's days are counted.
    static void requireFeasibleKickoff(Limits limits, LimitScope scope) {
        Budget kickoff = limits.of(LimitKey.KICKOFF);
        Budget material = limits.of(LimitKey.KICKOFF_MATERIAL);
        if (material.amount() > kickoff.amount()) {
            throw Refusal.rule("limits-contradict", "1.3 B2", "A kickoff held within " + kickoff
                    + " cannot have its material " + material + " before.")
                    .with("kickoff", kickoff.toString()).with("kickoff_material", material.toString())
                    .with("scope", scope.toString());
        }
    }

    private static String clause(LimitKey key) {
        return "1.7 " + key.code();
    }
}
