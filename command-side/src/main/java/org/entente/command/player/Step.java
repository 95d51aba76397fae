package org.entente.command.player;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.entente.command.desk.NamedUuid;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person at one moment.
 *
 * @param caseNumber the case it belongs to; empty for the company itself
 * @param order      its place among the steps of its case
 * @param actor      a person's id or a system actor
 * @param instead    when a filled step would have come, had its limit not been earlier; null as a rule
 */
public record Step(Instant at, String caseNumber, int order, String actor, StepAct act, @Nullable Instant instead) {
    /** By time, then case number, then file order (handbook 5, rule 1). */
    static final Comparator<Step> IN_ORDER = Comparator.comparing(Step::at).thenComparing(Step::caseNumber)
            .thenComparingInt(Step::order);

    /** The same in every play, so that a play can be taken up again where it stopped. */
    public UUID commandId() {
        return NamedUuid.of("player", caseNumber, Integer.toString(order));
    }

    @Override
    public String toString() {
        return "%s %s by %s in %s".formatted(at, act.title(), actor, caseNumber.isEmpty() ? "the company" : caseNumber);
    }
}
