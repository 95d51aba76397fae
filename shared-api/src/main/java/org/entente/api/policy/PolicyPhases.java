package org.entente.api.policy;

import org.entente.api.message.PhaseRules;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyCommand.WithdrawRefinement;
import org.entente.api.request.RequestPhase;

/** Which cases may have limits of their own: those that live. */
public final class PolicyPhases {
    public static final PhaseRules<RequestPhase> IN_CASE = table();

    private PolicyPhases() {}

    private static PhaseRules<RequestPhase> table() {
        PhaseRules.Table<RequestPhase> table = PhaseRules.of(RequestPhase.class);
        for (RequestPhase phase : RequestPhase.values()) {
            switch (phase) {
                case NONE, ARCHIVED, CANCELLED, REJECTED, WITHDRAWN -> table.in(phase, WithdrawRefinement.class);
                case DRAFT, RETURNED, SUBMITTED, IN_CONFIRMATION, REVISING, CONFIRMED, PLANNING, EXECUTING,
                        IN_ACCEPTANCE, RETROSPECTIVE, SUSPENDED ->
                    table.in(phase, RefineCaseLimits.class, WithdrawRefinement.class);
            }
        }
        return table.done();
    }
}
