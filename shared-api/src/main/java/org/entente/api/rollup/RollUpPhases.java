package org.entente.api.rollup;

import org.entente.api.message.PhaseRules;
import org.entente.api.rollup.RollUpCommand.OpenRollUp;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;

/** What can be asked of a roll-up, by its phase (handbook 1.4, summary). */
public final class RollUpPhases {
    // RUP-1: a roll-up is a draft until it is published, and published once
    public static final PhaseRules<RollUpPhase> RULES = PhaseRules.of(RollUpPhase.class)
            .in(RollUpPhase.NONE, OpenRollUp.class)
            .in(RollUpPhase.DRAFT, OpenRollUp.class, PublishRollUp.class)
            .done();

    private RollUpPhases() {}
}
