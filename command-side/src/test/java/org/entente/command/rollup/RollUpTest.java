package org.entente.command.rollup;

import java.util.List;

import org.entente.api.calendar.CalendarYear;
import org.entente.api.calendar.UnknownCalendarYear;
import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.AlarmCleared;
import org.entente.api.obligation.ObligationEvent.AlarmSet;
import org.entente.api.obligation.ObligationEvent.ObligationFulfilledLate;
import org.entente.api.obligation.ObligationEvent.ObligationMet;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationEvent.ObligationOpened;
import org.entente.api.obligation.ObligationId;
import org.entente.api.request.RequestPhase;
import org.entente.api.rollup.RollUpCommand;
import org.entente.api.rollup.RollUpCommand.Tick;
import org.entente.api.rollup.RollUpEvent.RollUpOpened;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpEvent.SummaryDayKnown;
import org.entente.api.rollup.RollUpEvent.WeekJoined;
import org.entente.api.rollup.RollUpPhase;
import org.entente.api.rollup.RollUpPhases;
import org.entente.api.rules.RuleBook;
import org.entente.api.week.WeekKey;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.NewRules;
import org.entente.command.decision.Occasion;
import org.entente.command.shell.PhaseCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.rollup.RollUps.DELAYED;
import static org.entente.command.rollup.RollUps.HASH;
import static org.entente.command.rollup.RollUps.begins;
import static org.entente.command.rollup.RollUps.draft;
import static org.entente.command.rollup.RollUps.id;
import static org.entente.command.rollup.RollUps.open;
import static org.entente.command.rollup.RollUps.owed;
import static org.entente.command.rollup.RollUps.publish;

/** Rules RUP-1, RUP-3, RUP-4 and RUP-5: the Office owes the roll-up on its summary day and publishes it once. */
class RollUpTest {
    // RUP-3: owed until close of business of the summary day
    @ParameterizedTest(name = "the week {0} is summed up by {2}")
    @CsvSource({"2026-W15, 2026-04-13, 2026-04-13T18:00", "2026-W14, 2026-04-07, 2026-04-07T18:00",
            "2026-W18, 2026-05-06, 2026-05-06T18:00", "2026-W40, 2026-10-08, 2026-10-08T18:00",
            "2026-W07, 2026-02-24, 2026-02-24T18:00"})
    void the_office_owes_it_when_a_week_begins(String week, String day, String due) {
        draft(day, week).then(new RollUpOpened(id(day), new WeekKey(week), begins(week)),
                new ObligationOpened(owed(day, week, due), begins(week)));
    }

    @Test
    void a_week_that_is_off_as_a_whole_is_summed_up_with_the_one_before_and_nothing_more_is_owed() {
        var story = draft("2026-02-24", "2026-W07", "2026-W08")
                .then(new WeekJoined(id("2026-02-24"), new WeekKey("2026-W08"), begins("2026-W08")));

        assertThat(story.obligations().open()).containsExactly(owed("2026-02-24", "2026-W07", "2026-02-24T18:00"));
    }

    @Test
    void a_week_is_covered_once() {
        draft("2026-04-13", "2026-W15").refused(begins("2026-W15"), REACTION, open("2026-04-13", "2026-W15"),
                "week-covered");
    }

    @Test
    void published_before_close_of_business_it_is_in_time() {
        draft("2026-04-13", "2026-W15")
                .when(at("2026-04-13T17:59:59"), COORDINATOR, publish("2026-04-13", "2026-04-13T17:59:58"))
                .then(new RollUpPublished(id("2026-04-13"), 4711, at("2026-04-13T17:59:58"), HASH, List.of(REQUEST),
                        List.of(DELAYED), at("2026-04-13T17:59:59")),
                        new ObligationMet(ObligationId.nth("RUP-2026-04-13", 1), ObligationCode.WEEKLY_SUMMARY,
                                at("2026-04-13T17:59:59")));
    }

    @Test
    void from_close_of_business_on_it_is_missed_and_can_still_be_published() {
        draft("2026-04-13", "2026-W15")
                .when(at("2026-04-13T18:00"), COORDINATOR, publish("2026-04-13", "2026-04-13T18:00"))
                .thenAmongOthers(
                        new ObligationMissed(ObligationId.nth("RUP-2026-04-13", 1), ObligationCode.WEEKLY_SUMMARY,
                                at("2026-04-13T18:00")),
                        new ObligationFulfilledLate(ObligationId.nth("RUP-2026-04-13", 1),
                                ObligationCode.WEEKLY_SUMMARY, at("2026-04-13T18:00")));
    }

    // RUP-4: on its summary day or later, never before
    @Test
    void before_its_summary_day_it_is_not_published() {
        var story = draft("2026-05-06", "2026-W18");

        assertThat(story.refused(at("2026-05-05T23:59:59"), COORDINATOR, publish("2026-05-06", "2026-05-05T10:00"),
                "before-summary-day").facts()).containsEntry("summaryDay", "2026-05-06");
        story.when(at("2026-05-06T00:00"), COORDINATOR, publish("2026-05-06", "2026-05-06T00:00"));
        assertThat(story.state().phase()).isEqualTo(RollUpPhase.PUBLISHED);
    }

    // RUP-5: nothing recorded within the weeks covered is left out
    @Test
    void it_is_not_cut_before_the_weeks_that_it_covers_were_over() {
        var story = draft("2026-04-13", "2026-W15");

        story.refused(at("2026-04-13T10:00"), COORDINATOR, publish("2026-04-13", "2026-04-12T23:59:59"),
                "cut-too-early");
        story.when(at("2026-04-13T10:00"), COORDINATOR, publish("2026-04-13", "2026-04-13T00:00"));
        assertThat(story.state().published()).isNotNull();
    }

    // RUP-1: published once, by its grid
    @Test
    void it_is_published_once() {
        draft("2026-04-13", "2026-W15")
                .when(at("2026-04-13T10:00"), COORDINATOR, publish("2026-04-13", "2026-04-13T10:00"))
                .refused(at("2026-04-13T11:00"), COORDINATOR, publish("2026-04-13", "2026-04-13T11:00"), "phase");
    }

    @Test
    void a_day_off_moves_what_is_owed_and_the_roll_up_keeps_its_id() {
        RuleBook corrected = NewRules.dayOff(CaseWorld.BOOK, at("2026-04-08T09:00"), "2026-04-13");
        var story = draft("2026-04-13", "2026-W15").under(corrected)
                .when(at("2026-04-08T09:01"), Acting.CLOCK, new Tick(id("2026-04-13")));

        assertThat(story.open(ObligationCode.WEEKLY_SUMMARY, "").dueAt()).isEqualTo(at("2026-04-14T18:00"));
        story.refused(at("2026-04-13T10:00"), COORDINATOR, publish("2026-04-13", "2026-04-13T10:00"),
                "before-summary-day");
        story.when(at("2026-04-14T10:00"), COORDINATOR, publish("2026-04-13", "2026-04-14T10:00"));
        assertThat(story.state().id()).isEqualTo(id("2026-04-13"));
    }

    @Test
    void a_year_that_is_not_known_is_asked_for_again_on_the_monday_and_nothing_is_forgotten() {
        var story = draft("2027-01-04", "2026-W53").then(
                new RollUpOpened(id("2027-01-04"), new WeekKey("2026-W53"), begins("2026-W53")),
                new AlarmSet("monday", at("2027-01-04T00:00"), begins("2026-W53")));

        assertThatThrownBy(() -> story.when(at("2027-01-04T00:00"), Acting.CLOCK, new Tick(id("2027-01-04"))))
                .isInstanceOf(UnknownCalendarYear.class);
        WorkingCalendar calendar = CaseWorld.BOOK.calendars().latest().withYear(CalendarYear.provisional(2027), 2);
        story.under(new RuleBook(CaseWorld.BOOK.calendars().followedBy(at("2026-12-30T09:00"), calendar),
                CaseWorld.BOOK.limits(), CaseWorld.BOOK.organizations()))
                .when(at("2027-01-04T00:00"), Acting.CLOCK, new Tick(id("2027-01-04")))
                .thenAmongOthers(new AlarmCleared("monday", at("2027-01-04T00:00")),
                        new SummaryDayKnown(id("2027-01-04"), at("2027-01-04T00:00")));
        assertThat(story.open(ObligationCode.WEEKLY_SUMMARY, "").dueAt()).isEqualTo(at("2027-01-04T18:00"));
    }

    @Test
    void every_command_is_refused_for_its_phase_exactly_where_the_grid_says() {
        PhaseCells.verify(RollUpPhases.RULES, RollUpPhase.class, RollUpCommand.class,
                (phase, command) -> new RollUpRules().decide(
                        new RollUpState(phase, id("2026-04-13"), List.of(new WeekKey("2026-W15")), null), command,
                        new Occasion(at("2026-04-13T10:00"), Acting.CLOCK, CaseWorld.BOOK,
                                request -> CaseWorld.caseIn(RequestPhase.EXECUTING))));
    }
}
