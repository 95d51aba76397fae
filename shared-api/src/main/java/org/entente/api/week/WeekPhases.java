package org.entente.api.week;

import org.entente.api.message.PhaseRules;
import org.entente.api.week.WeekCommand.BeginRhythm;
import org.entente.api.week.WeekCommand.EndRhythm;

/** What can be asked of the weekly rhythm of a case, by its phase (handbook 1.4). */
public final class WeekPhases {
    // WEK-1: a rhythm runs from the first plan in force to the end of the case
    public static final PhaseRules<RhythmPhase> RULES = PhaseRules.of(RhythmPhase.class)
            .in(RhythmPhase.NONE, BeginRhythm.class)
            .in(RhythmPhase.RUNNING, EndRhythm.class)
            .done();

    private WeekPhases() {}
}
