package org.entente.api.plan;

import org.entente.api.message.PhaseRules;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeCommand.RaiseTier;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeCommand.WithdrawChange;

/** What can be asked of a plan change, by its own phase (handbook 1.3 B8–B12). */
public final class ChangePhases {
    // PLN-20: the phases of a plan change and what each allows
    public static final PhaseRules<ChangePhase> RULES = PhaseRules.of(ChangePhase.class)
            .in(ChangePhase.IN_OPINION, GiveOpinion.class, SupplementChange.class, RaiseTier.class,
                    WithdrawChange.class)
            .in(ChangePhase.IN_DECISION, GiveOpinion.class, SupplementChange.class, RaiseTier.class,
                    ApproveChange.class, RejectChange.class, DeferChange.class, WithdrawChange.class)
            .in(ChangePhase.DEFERRED, GiveOpinion.class, SupplementChange.class, RaiseTier.class, WithdrawChange.class)
            .done();

    private ChangePhases() {}
}
