package org.entente.command.plan;

import java.util.HashMap;
import java.util.Map;

import org.entente.api.plan.ContingencyEvent;
import org.entente.api.plan.ContingencyEvent.ContingencyActivated;
import org.entente.api.plan.ContingencyEvent.ContingencyDismissed;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.plan.ContingencyState;
import org.entente.api.plan.TriggerCause;

/** Where the contingencies of a plan stand, by the id of their risk; they go on over the versions of the plan. */
record Contingencies(Map<String, Standing> byRisk) {
    static final Contingencies NONE = new Contingencies(Map.of());

    Contingencies {
        byRisk = Map.copyOf(byRisk);
    }

    Standing of(String risk) {
        return byRisk.getOrDefault(risk, Standing.READY);
    }

    Contingencies evolve(ContingencyEvent event) {
        Map<String, Standing> all = new HashMap<>(byRisk);
        all.put(event.risk(), of(event.risk()).evolve(event));
        return new Contingencies(all);
    }

    /**
     * One contingency.
     *
     * @param causes what it was proposed for last, by subject
     */
    record Standing(ContingencyState state, Map<String, TriggerCause> causes) {
        static final Standing READY = new Standing(ContingencyState.READY, Map.of());

        Standing {
            causes = Map.copyOf(causes);
        }

        // PLN-15: an occurrence proposes once; nothing proposes what is being done; dismissed, only what got worse does
        boolean isNews(TriggerCause cause) {
            TriggerCause before = causes.get(cause.subject());
            return switch (state) {
                case ACTIVE -> false;
                case READY -> true;
                case PROPOSED -> before == null;
                case DISMISSED -> before == null || isWorse(cause, before);
            };
        }

        private static boolean isWorse(TriggerCause cause, TriggerCause before) {
            return switch (cause) {
                case TriggerCause.ItemLate now -> !(before instanceof TriggerCause.ItemLate then)
                        || now.expectedEnd().isAfter(then.expectedEnd());
                case TriggerCause.ItemBlocked now -> true;
                case TriggerCause.IssueAtLevel now -> !(before instanceof TriggerCause.IssueAtLevel then)
                        || now.urgency().isAbove(then.urgency());
                case TriggerCause.DateCome now -> false;
            };
        }

        Standing evolve(ContingencyEvent event) {
            return switch (event) {
                case ContingencyProposed e -> {
                    Map<String, TriggerCause> all = new HashMap<>(causes);
                    all.put(e.cause().subject(), e.cause());
                    yield new Standing(ContingencyState.PROPOSED, all);
                }
                case ContingencyActivated e -> new Standing(ContingencyState.ACTIVE, causes);
                case ContingencyDismissed e -> new Standing(ContingencyState.DISMISSED, causes);
            };
        }
    }
}
