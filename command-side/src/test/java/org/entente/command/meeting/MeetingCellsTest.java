package org.entente.command.meeting;

import java.util.Set;

import org.entente.api.identity.Acting;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingPhases;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Occasion;
import org.entente.command.shell.PhaseCells;
import org.junit.jupiter.api.Test;

/** Rule MTG-1: what a phase does not allow is refused whatever else is true, and what it allows is never refused for the phase. */
class MeetingCellsTest {
    @Test
    void every_command_is_refused_for_its_phase_exactly_where_the_grid_says() {
        PhaseCells.verify(MeetingPhases.RULES, MeetingPhase.class, MeetingCommand.class,
                (phase, command) -> new MeetingRules().decide(in(phase), command, new Occasion(
                        CaseWorld.at("2026-03-24T12:00"), Acting.CLOCK, CaseWorld.BOOK,
                        request -> CaseWorld.caseIn(RequestPhase.EXECUTING))));
    }

    private static MeetingState in(MeetingPhase phase) {
        return new MeetingState(phase, null, null, Set.of(), false, Proceedings.NONE, false);
    }
}
