package org.entente.api.week;

import org.entente.api.message.PhaseRules;
import org.entente.api.request.RequestPhase;
import org.entente.api.week.WeeklyUpdateCommand.EndWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateCommand.PauseWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ResumeWithCase;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;

/** What can be asked of a weekly slot, by its own phase and by that of its case (handbook 1.4, slot states). */
public final class WeeklyUpdatePhases {
    /** By the slot's phase. */
    // WEK-5: the phases of a slot and what each allows
    public static final PhaseRules<SlotPhase> RULES = PhaseRules.of(SlotPhase.class)
            .in(SlotPhase.NONE, OpenSlot.class)
            .in(SlotPhase.DUE, SubmitUpdate.class, ExcuseSlot.class, PauseWithCase.class, EndWithCase.class)
            .in(SlotPhase.SUBMITTED, SubmitUpdate.class)
            .in(SlotPhase.MISSED, SubmitUpdate.class)
            .in(SlotPhase.PAUSED, ResumeWithCase.class, EndWithCase.class)
            .done();

    /** By the case's phase, for what people ask: what was due on the Monday is owed although the work is done since. */
    // WEK-6: an update is submitted, or excused, until the case is archived; not while it stands still
    public static final PhaseRules<RequestPhase> IN_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.EXECUTING, SubmitUpdate.class, ExcuseSlot.class)
            .in(RequestPhase.IN_ACCEPTANCE, SubmitUpdate.class, ExcuseSlot.class)
            .in(RequestPhase.RETROSPECTIVE, SubmitUpdate.class, ExcuseSlot.class)
            .done();

    private WeeklyUpdatePhases() {}
}
