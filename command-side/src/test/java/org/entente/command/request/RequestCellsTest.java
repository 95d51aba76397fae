package org.entente.command.request;

import java.util.Map;

import org.entente.api.identity.Acting;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestPhase;
import org.entente.api.request.RequestPhases;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Occasion;
import org.entente.command.shell.PhaseCells;
import org.junit.jupiter.api.Test;

/** Rule REQ-1: what a phase does not allow is refused whatever else is true, and what it allows is never refused for the phase. */
class RequestCellsTest {
    @Test
    void every_command_is_refused_for_its_phase_exactly_where_the_grid_says() {
        PhaseCells.verify(RequestPhases.RULES, RequestPhase.class, RequestCommand.class,
                (phase, command) -> new RequestRules().decide(in(phase), command, new Occasion(
                        CaseWorld.at("2026-03-24T12:00"), Acting.CLOCK, CaseWorld.BOOK,
                        request -> CaseWorld.caseIn(RequestPhase.EXECUTING))));
    }

    private static RequestState in(RequestPhase phase) {
        return new RequestState(phase, null, Answers.NONE, Objections.NONE, Map.of(), false,
                Attachments.NONE, null, Closing.NONE);
    }
}
