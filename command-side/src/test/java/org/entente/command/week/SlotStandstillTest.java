package org.entente.command.week;

import java.time.Instant;

import org.entente.api.identity.Acting;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationCancelled;
import org.entente.api.obligation.ObligationId;
import org.entente.api.request.RequestPhase;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateCommand.EndWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.PauseWithCase;
import org.entente.api.week.WeeklyUpdateCommand.ResumeWithCase;
import org.entente.api.week.WeeklyUpdateCommand.Tick;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.SlotCancelled;
import org.entente.api.week.WeeklyUpdateEvent.SlotPaused;
import org.entente.api.week.WeeklyUpdateEvent.SlotResumed;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.week.Slots.DUE;
import static org.entente.command.week.Slots.FREEZE;
import static org.entente.command.week.Slots.NOISE;
import static org.entente.command.week.Slots.SLOT;
import static org.entente.command.week.Slots.onCourse;
import static org.entente.command.week.Slots.update;

/** Rules WEK-6 and WEK-11: what becomes of a slot when its case stands still, goes on, is handed over or ends. */
class SlotStandstillTest {
    private static final Instant SUSPENDED = at("2026-03-24T10:00");

    // WEK-11: cancelled with the suspension, whole again while its moment is ahead
    @Test
    void a_slot_opens_again_in_full_if_its_moment_is_still_ahead() {
        Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> story = paused();

        story.then(new SlotPaused(SLOT, SUSPENDED), new ObligationCancelled(ObligationId.nth(SLOT.value(), 1),
                ObligationCode.WEEKLY_UPDATE, "case-suspended", SUSPENDED));
        story.when(at("2026-03-27T17:59"), REACTION, new ResumeWithCase(SLOT, at("2026-03-27T17:59")))
                .thenAmongOthers(new SlotResumed(SLOT, at("2026-03-27T17:59")));
        assertThat(story.open(ObligationCode.WEEKLY_UPDATE, "2026-W13").dueAt()).isEqualTo(DUE);
        assertThat(story.open(ObligationCode.WEEKLY_UPDATE, "2026-W13").openedAt()).isEqualTo(at("2026-03-27T17:59"));
    }

    @Test
    void a_slot_whose_moment_passed_during_the_standstill_never_opens_again_and_is_not_missed() {
        Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> story = paused();

        story.when(DUE, Acting.CLOCK, new Tick(SLOT)).then();
        story.when(DUE, REACTION, new ResumeWithCase(SLOT, DUE))
                .then(new SlotCancelled(SLOT, "moment-passed", DUE));
        assertThat(story.obligations().open()).isEmpty();
        assertThat(story.obligations().late()).isEmpty();
    }

    @Test
    void a_case_that_ends_waits_for_no_update() {
        Slots.due().when(at("2026-03-25T10:00"), REACTION,
                new EndWithCase(SLOT, "request-cancelled", at("2026-03-25T10:00"))).then(
                        new SlotCancelled(SLOT, "request-cancelled", at("2026-03-25T10:00")),
                        new ObligationCancelled(ObligationId.nth(SLOT.value(), 1), ObligationCode.WEEKLY_UPDATE,
                                "request-cancelled", at("2026-03-25T10:00")));
        paused().when(at("2026-03-25T10:00"), REACTION,
                new EndWithCase(SLOT, "request-cancelled", at("2026-03-25T10:00")))
                .then(new SlotCancelled(SLOT, "request-cancelled", at("2026-03-25T10:00")));
    }

    @Test
    void what_has_its_verdict_keeps_it() {
        Slots.due().when(DUE, Acting.CLOCK, new Tick(SLOT)).refused(at("2026-03-28T10:00"), REACTION,
                new PauseWithCase(SLOT, at("2026-03-28T10:00")), "phase");
    }

    // WEK-6: what was due on the Monday is owed although the work is done since, but not while the case stands still
    @ParameterizedTest
    @EnumSource(names = {"EXECUTING", "IN_ACCEPTANCE", "RETROSPECTIVE"})
    void an_update_can_be_given_until_the_case_is_archived(RequestPhase phase) {
        Slots.due().among(Slots.in(phase)).when(at("2026-03-27T10:00"), asLiaison(RND),
                update(onCourse(FREEZE, 40), onCourse(NOISE, 10)));
        Slots.due().among(Slots.in(phase)).when(at("2026-03-27T10:00"), COORDINATOR, new ExcuseSlot(SLOT, "fair"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTING", "IN_ACCEPTANCE", "RETROSPECTIVE"}, mode = Mode.EXCLUDE)
    void it_cannot_in_any_other_phase(RequestPhase phase) {
        Slots.due().among(Slots.in(phase)).refused(at("2026-03-27T10:00"), asLiaison(RND),
                update(onCourse(FREEZE, 40), onCourse(NOISE, 10)), "case-phase");
    }

    private static Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> paused() {
        return Slots.due().when(SUSPENDED, REACTION, new PauseWithCase(SLOT, SUSPENDED));
    }
}
