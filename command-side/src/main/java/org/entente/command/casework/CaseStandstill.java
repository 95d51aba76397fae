package org.entente.command.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.deadline.DueTime;
import org.entente.api.obligation.Obligation;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/**
 * What the standstill and the end of a case do to what an aggregate of it owes (handbook 4, item 24): the same for every kind.
 * Urgent and critical issues, and the meetings about them, are never asked.
 */
public final class CaseStandstill {
    private CaseStandstill() {}

    /** Finds the due moment of a limit that has no budget to count; empty if there is nothing to owe any more. */
    @FunctionalInterface
    public interface ByRule {
        Optional<DueTime> due(Obligation halted);
    }

    /** The case is suspended: everything open ends. Alarms are no limits and are each kind's own matter. */
    public static List<ObligationStep> halt(Obligations kept) {
        return cancel(kept, Obligations.CASE_SUSPENDED);
    }

    /**
     * The case goes on: what ended with its suspension opens again, for the same debtor and subject, with the whole budget
     * of the rules now in force.
     */
    // REQ-32: at resumption exactly what the suspension cancelled opens again in full, from that moment and by the rules then
    public static List<ObligationStep> goOn(Obligations kept, Instant at, Rules rules, ByRule byRule) {
        return kept.halted().stream().flatMap(one -> again(one, at, rules, byRule).stream()).toList();
    }

    /** What is owed is no longer needed. */
    // REQ-34: with a cancelled case all that it owes ends, but no issue
    public static List<ObligationStep> cancel(Obligations kept, String cause) {
        return kept.open().stream()
                .<ObligationStep>map(one -> new ObligationStep.Cancel(one.code(), one.subject(), cause)).toList();
    }

    private static Optional<ObligationStep> again(Obligation halted, Instant at, Rules rules, ByRule byRule) {
        Optional<DueTime> ruled = byRule.due(halted);
        if (ruled.isEmpty() && hasOwnRule(halted)) {
            return Optional.empty();
        }
        Budget budget = halted.budget() == null ? null : rules.limits().of(LimitKey.valueOf(halted.code().name()));
        DueTime due = ruled
                .orElseGet(() -> Deadlines.due(Objects.requireNonNull(budget), at, rules.calendar()));
        return Optional.of(new ObligationStep.Open(halted.code(), halted.subject(), halted.debtor(), halted.creditor(),
                budget, at, due, rules.limits().version()));
    }

    /** Its moment follows from something else than the moment at which it opens. */
    private static boolean hasOwnRule(Obligation halted) {
        return switch (halted.code()) {
            case KICKOFF_MATERIAL, DECOMPOSITION, WEEKLY_UPDATE, WEEKLY_SUMMARY -> true;
            default -> false;
        };
    }
}
