package org.entente.api.improvement;

import org.entente.api.improvement.ImprovementCommand.CompleteImprovement;
import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.improvement.ImprovementCommand.RejectImprovement;
import org.entente.api.improvement.ImprovementCommand.VerifyImprovement;
import org.entente.api.message.PhaseRules;

/** What can be asked of an improvement action in each phase, wherever its case stands (handbook 1.6 E7, 4 item 23). */
public final class ImprovementPhases {
    // IMP-1: the phases of an improvement action and what each allows, also after the case was archived
    public static final PhaseRules<ImprovementPhase> RULES = PhaseRules.of(ImprovementPhase.class)
            .in(ImprovementPhase.NONE, OpenImprovement.class)
            .in(ImprovementPhase.OPEN, CompleteImprovement.class)
            .in(ImprovementPhase.COMPLETED, VerifyImprovement.class, RejectImprovement.class)
            .done();

    private ImprovementPhases() {}
}
