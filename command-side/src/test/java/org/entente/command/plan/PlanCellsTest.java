package org.entente.command.plan;

import java.util.Map;

import org.entente.api.identity.Acting;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanPhase;
import org.entente.api.plan.PlanPhases;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Occasion;
import org.entente.command.shell.PhaseCells;
import org.junit.jupiter.api.Test;

/** Rule PLN-1: what a phase does not allow is refused whatever else is true, and what it allows is never refused for the phase. */
class PlanCellsTest {
    @Test
    void every_command_is_refused_for_its_phase_exactly_where_the_grid_says() {
        PhaseCells.verify(PlanPhases.RULES, PlanPhase.class, PlanCommand.class,
                (phase, command) -> new PlanRules().decide(in(phase), command, new Occasion(
                        CaseWorld.at("2026-03-24T12:00"), Acting.CLOCK, CaseWorld.BOOK,
                        request -> CaseWorld.caseIn(RequestPhase.EXECUTING))));
    }

    private static PlanState in(PlanPhase phase) {
        return new PlanState(phase, null, null, null, Map.of(), PlanChanges.NONE, Contingencies.NONE, false);
    }
}
