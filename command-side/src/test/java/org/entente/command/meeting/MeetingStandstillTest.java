package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.EndWithCase;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.PauseWithCase;
import org.entente.api.meeting.MeetingCommand.ResumeWithCase;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.MeetingEndedWithCase;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.obligation.Obligation;
import org.entente.api.request.RequestPhase;
import org.entente.command.casework.CaseWorld;
import org.entente.command.decision.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.meeting.Kickoffs.KICKOFF;

/** Rules REQ-32, REQ-33 and REQ-34 as meetings follow them: a case stands still, goes on, ends. */
class MeetingStandstillTest {
    private static final MeetingId OTHER = new MeetingId("MTG-2");

    @Test
    void what_is_owed_ends_with_the_suspension_and_opens_again_in_full() {
        var meeting = paused(Kickoffs.scheduled(), "2026-03-06T10:00");
        assertThat(meeting.obligations().open()).isEmpty();

        resumed(meeting, "2026-03-06T11:00");
        assertThat(owed(meeting)).containsExactly("kickoff  2026-03-11T18:00",
                "kickoff_material date-1 2026-03-06T18:00");
    }

    @Test
    void nothing_falls_due_meanwhile() {
        var meeting = resumed(paused(Kickoffs.scheduled(), "2026-03-06T10:00"), "2026-03-16T09:00");

        assertThat(meeting.history()).noneMatch(event -> event.getClass().getSimpleName().equals("ObligationMissed"));
        assertThat(owed(meeting)).containsExactly("kickoff  2026-03-19T18:00");
    }

    @Test
    void material_whose_moment_passed_is_owed_again_for_the_next_date() {
        var meeting = resumed(paused(Kickoffs.scheduled(), "2026-03-06T10:00"), "2026-03-16T09:00")
                .inCase(CaseWorld.caseIn(RequestPhase.PLANNING)).when(at("2026-03-16T10:00"), COORDINATOR,
                        new MeetingCommand.Reschedule(KICKOFF, Kickoffs.slot("2026-03-18T14:00"), "case went on",
                                null));

        assertThat(owed(meeting)).containsExactly("kickoff  2026-03-19T18:00",
                "kickoff_material date-2 2026-03-17T18:00");
    }

    @Test
    void the_time_for_objections_to_minutes_begins_again() {
        var meeting = paused(minuted(), "2026-03-09T17:00");
        assertThat(meeting.obligations().alarms()).isEmpty();

        resumed(meeting, "2026-03-12T09:00");
        assertThat(meeting.obligations().alarms()).containsExactly(
                entry("minutes-stand", at("2026-03-13T18:00")));
        meeting.when(at("2026-03-13T18:00"), Acting.CLOCK, new MeetingCommand.Tick(KICKOFF));
        assertThat(meeting.state().phase()).isEqualTo(MeetingPhase.MINUTES_CONFIRMED);
    }

    @Test
    void a_meeting_waits_once_and_goes_on_once() {
        var meeting = paused(Kickoffs.scheduled(), "2026-03-06T10:00");
        meeting.refused(at("2026-03-06T10:01"), REACTION, new PauseWithCase(KICKOFF, at("2026-03-06T10:00")),
                "clock-goes-on");

        resumed(meeting, "2026-03-06T11:00").refused(at("2026-03-06T11:01"), REACTION,
                new ResumeWithCase(KICKOFF, at("2026-03-06T11:00")), "not-paused");
    }

    @ParameterizedTest
    @EnumSource(value = MeetingKind.class, names = {"TASK_FORCE", "EMERGENCY"})
    void meetings_about_urgent_and_critical_issues_go_on(MeetingKind kind) {
        var meeting = called(kind, RequestPhase.EXECUTING);

        meeting.refused(at("2026-03-06T10:00"), REACTION, new PauseWithCase(OTHER, at("2026-03-06T10:00")),
                "clock-goes-on");
        meeting.refused(at("2026-03-06T10:00"), REACTION,
                new EndWithCase(OTHER, "request-cancelled", at("2026-03-06T10:00")), "clock-goes-on");
    }

    @Test
    void in_a_suspended_case_no_other_meeting_is_called_or_moved() {
        story().inCase(CaseWorld.caseIn(RequestPhase.SUSPENDED)).refused(at("2026-03-06T10:00"), COORDINATOR,
                schedule(MeetingKind.COORDINATION), "case-suspended");
        called(MeetingKind.COORDINATION, RequestPhase.EXECUTING).inCase(CaseWorld.caseIn(RequestPhase.SUSPENDED))
                .refused(at("2026-03-06T10:00"), COORDINATOR,
                        new MeetingCommand.Reschedule(OTHER, Kickoffs.slot("2026-03-18T14:00"), "later", null),
                        "case-suspended");
    }

    @Test
    void with_its_case_a_meeting_to_come_is_off_and_owes_nothing() {
        var meeting = Kickoffs.scheduled().when(at("2026-03-06T10:00"), REACTION, end());

        assertThat(meeting.history()).contains(
                new MeetingEndedWithCase(KICKOFF, "request-cancelled", at("2026-03-06T10:00")));
        assertThat(meeting.state().phase()).isEqualTo(MeetingPhase.CANCELLED);
        assertThat(meeting.obligations().open()).isEmpty();
        meeting.refused(at("2026-03-06T10:01"), REACTION, end(), "phase");
    }

    @Test
    void of_a_meeting_that_was_held_nothing_is_owed_any_more() {
        var meeting = Kickoffs.held().when(at("2026-03-09T16:10"), REACTION,
                new EndWithCase(KICKOFF, "request-cancelled", at("2026-03-09T16:10")));

        assertThat(meeting.state().phase()).isEqualTo(MeetingPhase.HELD);
        assertThat(meeting.obligations().open()).isEmpty();
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> minuted() {
        return Kickoffs.held().when(at("2026-03-09T16:30"), COORDINATOR,
                new IssueMinutes(KICKOFF, Kickoffs.minutes()));
    }

    private static EndWithCase end() {
        return new EndWithCase(KICKOFF, "request-cancelled", at("2026-03-06T10:00"));
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> paused(
            Story<MeetingState, MeetingCommand, MeetingEvent> meeting, String local) {
        return meeting.when(at(local), REACTION, new PauseWithCase(KICKOFF, at(local)));
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> resumed(
            Story<MeetingState, MeetingCommand, MeetingEvent> meeting, String local) {
        return meeting.when(at(local), REACTION, new ResumeWithCase(KICKOFF, at(local)));
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> story() {
        return Story.of(new MeetingRules(), MeetingEvent.class, CaseWorld.BOOK);
    }

    private static Story<MeetingState, MeetingCommand, MeetingEvent> called(MeetingKind kind, RequestPhase phase) {
        return story().inCase(CaseWorld.caseIn(phase)).given(new MeetingEvent.MeetingScheduled(OTHER, REQUEST, kind,
                Kickoffs.slot("2026-03-09T14:00"), CaseWorld.HE_JIA, List.of(new PersonId("he.jia")), null, null,
                at("2026-03-05T16:00")));
    }

    private static ScheduleMeeting schedule(MeetingKind kind) {
        return new ScheduleMeeting(OTHER, REQUEST, kind, Kickoffs.slot("2026-03-09T14:00"), CaseWorld.HE_JIA,
                List.of(), null, null);
    }

    private static List<String> owed(Story<?, ?, ?> story) {
        return story.obligations().open().stream().map(MeetingStandstillTest::line).toList();
    }

    private static String line(Obligation one) {
        return one.code().code() + " " + one.subject() + " " + local(one.dueAt());
    }

    private static String local(Instant moment) {
        return moment.atZone(WorkingCalendar.DEFAULT_ZONE).toLocalDateTime().toString();
    }
}
