package org.entente.api.drill;

import org.entente.api.drill.DrillCommand.EndDrill;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.message.PhaseRules;

/** When a drill may be started and ended. */
public final class DrillPhases {
    // DRL-1: one drill at a time
    public static final PhaseRules<DrillPhase> RULES = PhaseRules.of(DrillPhase.class)
            .in(DrillPhase.NONE, StartDrill.class)
            .in(DrillPhase.RUNNING, EndDrill.class)
            .in(DrillPhase.ENDED, StartDrill.class)
            .done();

    private DrillPhases() {}
}
