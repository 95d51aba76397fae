package org.entente.command.week;

import java.time.LocalDate;

import org.entente.api.identity.Acting;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.request.RequestPhase;
import org.entente.api.week.RhythmPhase;
import org.entente.api.week.WeekCommand;
import org.entente.api.week.WeekCommand.BeginRhythm;
import org.entente.api.week.WeekCommand.EndRhythm;
import org.entente.api.week.WeekCommand.Tick;
import org.entente.api.week.WeekEvent;
import org.entente.api.week.WeekEvent.RhythmBegun;
import org.entente.api.week.WeekEvent.RhythmEnded;
import org.entente.api.week.WeekEvent.WeekBegan;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeekPhases;
import org.entente.api.week.WeeksId;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Story;
import org.entente.command.shell.PhaseCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;

/** Rules WEK-1 and WEK-2: weeks begin on Monday at 00:00, each once and in order, from the first plan in force to the end of the case. */
class RhythmTest {
    private static final WeeksId WEEKS = WeeksId.of(REQUEST);
    private static final LocalDate WEEK_ONE = LocalDate.parse("2026-04-06");

    @Test
    void the_first_week_begins_on_the_monday_after_the_plan_took_effect() {
        story(RequestPhase.EXECUTING)
                .when(at("2026-03-26T17:18"), REACTION,
                        new BeginRhythm(WEEKS, REQUEST, WEEK_ONE, at("2026-03-26T17:18")))
                .then(new RhythmBegun(WEEKS, REQUEST, WEEK_ONE, at("2026-03-26T17:18")),
                        new AlarmSet("monday", at("2026-03-30T00:00"), at("2026-03-26T17:18")));
    }

    @Test
    void a_plan_that_takes_effect_on_a_monday_has_its_first_beginning_a_week_later() {
        story(RequestPhase.EXECUTING)
                .when(at("2026-03-30T11:00"), REACTION,
                        new BeginRhythm(WEEKS, REQUEST, WEEK_ONE, at("2026-03-30T11:00")))
                .thenAmongOthers(new AlarmSet("monday", at("2026-04-06T00:00"), at("2026-03-30T11:00")));
    }

    @Test
    void a_week_begins_exactly_at_midnight_and_not_before() {
        Story<RhythmState, WeekCommand, WeekEvent> story = begun();

        story.when(at("2026-03-29T23:59:59.999"), Acting.CLOCK, new Tick(WEEKS)).then();
        story.when(at("2026-03-30T00:00"), Acting.CLOCK, new Tick(WEEKS)).then(
                new AlarmCleared("monday", at("2026-03-30T00:00")),
                new WeekBegan(WEEKS, REQUEST, new WeekKey("2026-W14"), 0, at("2026-03-30T00:00")),
                new AlarmSet("monday", at("2026-04-06T00:00"), at("2026-03-30T00:00")));
    }

    @Test
    void weeks_that_nobody_noticed_are_recorded_in_order_and_dated_by_their_mondays() {
        Story<RhythmState, WeekCommand, WeekEvent> story = begun();

        story.when(at("2026-04-15T09:00"), Acting.CLOCK, new Tick(WEEKS)).thenAmongOthers(
                new WeekBegan(WEEKS, REQUEST, new WeekKey("2026-W14"), 0, at("2026-03-30T00:00")),
                new WeekBegan(WEEKS, REQUEST, new WeekKey("2026-W15"), 1, at("2026-04-06T00:00")),
                new WeekBegan(WEEKS, REQUEST, new WeekKey("2026-W16"), 2, at("2026-04-13T00:00")));
        assertThat(story.history()).filteredOn(WeekBegan.class::isInstance).hasSize(3);
        story.when(at("2026-04-15T09:00"), Acting.CLOCK, new Tick(WEEKS)).then();
    }

    @Test
    void no_week_begins_after_the_end_of_the_case() {
        Story<RhythmState, WeekCommand, WeekEvent> story = begun();

        story.when(at("2026-03-27T10:00"), REACTION, new EndRhythm(WEEKS, "request-cancelled", at("2026-03-27T10:00")))
                .then(new RhythmEnded(WEEKS, REQUEST, "request-cancelled", at("2026-03-27T10:00")),
                        new AlarmCleared("monday", at("2026-03-27T10:00")));
        story.when(at("2026-06-01T10:00"), Acting.CLOCK, new Tick(WEEKS)).then();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARCHIVED", "CANCELLED", "REJECTED", "WITHDRAWN"})
    void a_case_that_ended_before_the_service_came_to_it_gets_no_rhythm(RequestPhase over) {
        story(over).refused(at("2026-03-26T17:18"), REACTION,
                new BeginRhythm(WEEKS, REQUEST, WEEK_ONE, at("2026-03-26T17:18")), "case-over");
    }

    @Test
    void every_command_is_refused_for_its_phase_exactly_where_the_grid_says() {
        PhaseCells.verify(WeekPhases.RULES, RhythmPhase.class, WeekCommand.class,
                (phase, command) -> new RhythmRules().decide(new RhythmState(phase, REQUEST, WEEK_ONE), command,
                        new Occasion(at("2026-03-26T12:00"), Acting.CLOCK, CaseWorld.BOOK,
                                request -> CaseWorld.caseIn(RequestPhase.EXECUTING))));
    }

    private static Story<RhythmState, WeekCommand, WeekEvent> begun() {
        return story(RequestPhase.EXECUTING).given(new RhythmBegun(WEEKS, REQUEST, WEEK_ONE, at("2026-03-26T17:18")),
                new AlarmSet("monday", at("2026-03-30T00:00"), at("2026-03-26T17:18")));
    }

    private static Story<RhythmState, WeekCommand, WeekEvent> story(RequestPhase phase) {
        return Story.of(new RhythmRules(), WeekEvent.class, CaseWorld.BOOK).inCase(CaseWorld.caseIn(phase));
    }
}
