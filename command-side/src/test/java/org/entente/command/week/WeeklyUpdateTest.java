package org.entente.command.week;

import java.util.List;
import java.util.Map;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationEvent.ObligationWaived;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.week.SlotPhase;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;
import org.entente.api.week.WeeklyUpdateCommand.Tick;
import org.entente.api.week.WeeklyUpdateEvent;
import org.entente.api.week.WeeklyUpdateEvent.SlotExcused;
import org.entente.api.week.WeeklyUpdateEvent.SlotOpened;
import org.entente.api.week.WeeklyUpdateEvent.UpdateAmended;
import org.entente.api.week.WeeklyUpdateEvent.UpdateChased;
import org.entente.api.week.WeeklyUpdateEvent.UpdateSubmitted;
import org.entente.api.week.WeeklyUpdatePhases;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Story;
import org.entente.command.shell.PhaseCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.entente.command.week.Slots.DUE;
import static org.entente.command.week.Slots.FREEZE;
import static org.entente.command.week.Slots.MONDAY;
import static org.entente.command.week.Slots.NOISE;
import static org.entente.command.week.Slots.SLOT;
import static org.entente.command.week.Slots.WEEK;
import static org.entente.command.week.Slots.onCourse;
import static org.entente.command.week.Slots.update;

/** Rules WEK-4, WEK-5 and WEK-7 to WEK-10: what a weekly slot owes, how it is filled, missed, chased, filled late and excused. */
class WeeklyUpdateTest {
    private static final ObligationId OWED = ObligationId.nth(SLOT.value(), 1);

    // WEK-4: owed to the Office until close of business of Friday
    @Test
    void a_slot_owes_the_update_from_its_monday_to_its_friday() {
        Slots.due().then(new SlotOpened(SLOT, REQUEST, RND, WEEK, List.of(FREEZE, NOISE), MONDAY),
                new ObligationOpened(new Obligation(OWED, ObligationCode.WEEKLY_UPDATE, "2026-W13",
                        Party.department(RND), Party.OFFICE, null, MONDAY, DUE, "cn", 1, 0, false), MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-W18, 2026-04-30T18:00", "2026-W25, 2026-06-18T18:00", "2026-W39, 2026-09-24T18:00",
            "2026-W40, 2026-09-30T18:00", "2026-W41, 2026-10-09T18:00"})
    void where_friday_is_off_it_is_due_on_the_last_working_day_before_and_no_make_up_day_moves_it(WeekKey week,
            String due) {
        assertThat(Slots.none().when(week.beginsAt(WorkingCalendar.DEFAULT_ZONE), REACTION,
                Slots.opening(week, FREEZE)).open(ObligationCode.WEEKLY_UPDATE, week.value()).dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void there_is_no_slot_in_a_week_off_nor_without_an_item_nor_in_a_year_that_nobody_knows() {
        Slots.none().refused(at("2026-02-16T00:00"), REACTION, Slots.opening(new WeekKey("2026-W08"), FREEZE),
                "week-off");
        Slots.none().refused(MONDAY, REACTION, Slots.opening(WEEK), "nothing-due");
        Slots.none().refused(at("2027-02-01T00:00"), REACTION, Slots.opening(new WeekKey("2027-W05"), FREEZE),
                "calendar-year-unknown");
    }

    // WEK-7: a row for every due item; more may be said
    @Test
    void an_update_in_time_meets_the_obligation() {
        Slots.due().when(at("2026-03-27T17:59:59.999"), asLiaison(RND), update(onCourse(FREEZE, 40),
                onCourse(NOISE, 10))).then(
                        new UpdateSubmitted(SLOT, REQUEST, RND, WEEK,
                                List.of(onCourse(FREEZE, 40), onCourse(NOISE, 10)),
                                false, at("2026-03-27T17:59:59.999")),
                        new ObligationMet(OWED, ObligationCode.WEEKLY_UPDATE, at("2026-03-27T17:59:59.999")));
    }

    @Test
    void an_update_that_leaves_out_a_due_item_is_none() {
        assertThat(Slots.due().refused(at("2026-03-27T10:00"), asLiaison(RND), update(onCourse(NOISE, 10)),
                "items-missing").facts()).containsEntry("missing", List.of("TSK-freeze"));
        Slots.due().refused(at("2026-03-27T10:00"), asLiaison(RND),
                update(onCourse(FREEZE, 10), onCourse(NOISE, 10), onCourse(FREEZE, 20)), "row-twice");
        Slots.due().refused(at("2026-03-27T10:00"), asLiaison(SALES), new SubmitUpdate(SLOT, SALES, List.of()),
                "wrong-department");
    }

    @Test
    void what_is_said_later_about_the_same_week_is_added_and_what_was_said_already_is_not() {
        Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> story = Slots.due().when(at("2026-03-26T10:00"),
                asLiaison(RND), update(onCourse(FREEZE, 40), onCourse(NOISE, 10)));

        story.when(at("2026-03-27T10:00"), asLiaison(RND), update(onCourse(FREEZE, 60), onCourse(NOISE, 10)))
                .then(new UpdateAmended(SLOT, List.of(onCourse(FREEZE, 60)), at("2026-03-27T10:00")));
        story.refused(at("2026-03-27T11:00"), asLiaison(RND), update(onCourse(FREEZE, 60)), "nothing-new");
        story.when(DUE, Acting.CLOCK, new Tick(SLOT)).then();
    }

    // WEK-8: missed once at the due moment, chased once with those who were liaison and head then
    @Test
    void a_missing_update_is_missed_and_chased_once_dated_by_the_due_moment_however_late() {
        Story<SlotState, WeeklyUpdateCommand, WeeklyUpdateEvent> story = Slots.due();

        story.when(DUE.minusMillis(1), Acting.CLOCK, new Tick(SLOT)).then();
        story.when(at("2026-04-01T09:00"), Acting.CLOCK, new Tick(SLOT)).then(
                new ObligationMissed(OWED, ObligationCode.WEEKLY_UPDATE, DUE),
                new UpdateChased(SLOT, REQUEST, RND, WEEK, liaison(RND), head(RND), DUE));
        story.when(at("2026-04-02T09:00"), Acting.CLOCK, new Tick(SLOT)).then();
    }

    // WEK-9: given after all, it is late and stays missed
    @Test
    void a_missed_update_can_still_be_given_and_is_late() {
        Slots.due().when(DUE, asLiaison(RND), update(onCourse(FREEZE, 40), onCourse(NOISE, 10))).then(
                new ObligationMissed(OWED, ObligationCode.WEEKLY_UPDATE, DUE),
                new UpdateChased(SLOT, REQUEST, RND, WEEK, liaison(RND), head(RND), DUE),
                new UpdateSubmitted(SLOT, REQUEST, RND, WEEK, List.of(onCourse(FREEZE, 40), onCourse(NOISE, 10)),
                        true, DUE),
                new ObligationFulfilledLate(OWED, ObligationCode.WEEKLY_UPDATE, DUE));
    }

    // WEK-10: excused before the due moment only
    @Test
    void the_office_lets_an_update_pass_before_it_is_due() {
        Slots.due().when(at("2026-03-27T17:59"), COORDINATOR, new ExcuseSlot(SLOT, "fair")).then(
                new SlotExcused(SLOT, "fair", at("2026-03-27T17:59")),
                new ObligationWaived(OWED, ObligationCode.WEEKLY_UPDATE, "fair", at("2026-03-27T17:59")));
        Slots.due().refused(DUE, COORDINATOR, new ExcuseSlot(SLOT, "fair"), "phase");
    }

    // WEK-5: the grid of the slot's phases
    @Test
    void every_command_is_refused_for_its_phase_exactly_where_the_grid_says() {
        SlotOpened opened = new SlotOpened(SLOT, REQUEST, RND, WEEK, List.of(FREEZE), MONDAY);
        PhaseCells.verify(WeeklyUpdatePhases.RULES, SlotPhase.class, WeeklyUpdateCommand.class,
                (phase, command) -> new UpdateRules().decide(
                        new SlotState(phase, phase == SlotPhase.NONE ? null : opened, Map.of(), false),
                        command, new Occasion(at("2026-03-24T12:00"), Acting.CLOCK, CaseWorld.BOOK,
                                Slots.in(RequestPhase.EXECUTING))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void an_excuse_has_a_reason(String reason) {
        assertThat(catchThrowableOfType(Refusal.class,
                () -> new ExcuseSlot(SLOT, reason)).code()).isEqualTo("text-missing");
    }
}
