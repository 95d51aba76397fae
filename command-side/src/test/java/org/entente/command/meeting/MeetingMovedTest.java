package org.entente.command.meeting;

import java.util.ArrayList;
import java.util.List;

import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingOpened;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.ObligationMissed;
import org.entente.api.obligation.ObligationId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rules MTG-17 and MTG-18: when a meeting may still be moved or cancelled, when it is opened, and what a move undoes. */
class MeetingMovedTest {
    private static final Reschedule TO_WEDNESDAY = new Reschedule(Meetings.MEETING,
            Kickoffs.slot("2026-03-25T14:00"), "room taken", null);

    @Test
    void a_receipt_is_for_one_date_and_asked_anew_after_a_move() {
        var story = Meetings.coordination()
                .when(at("2026-03-23T11:00"), asLiaison(RND), new ConfirmReceipt(Meetings.MEETING))
                .when(at("2026-03-23T12:00"), COORDINATOR, TO_WEDNESDAY);
        assertThat(story.state().receipts()).isEmpty();

        story.when(at("2026-03-23T12:05"), asLiaison(RND), new ConfirmReceipt(Meetings.MEETING));
        assertThat(story.state().receipts()).containsExactly(liaison(RND));
    }

    @Test
    void what_did_not_take_place_is_moved_or_cancelled_even_after_its_time() {
        Meetings.coordination().when(at("2026-03-24T18:00"), COORDINATOR, TO_WEDNESDAY)
                .then(new MeetingRescheduled(Meetings.MEETING, Kickoffs.slot("2026-03-25T14:00"), "room taken", null,
                        at("2026-03-24T18:00")));
        var story = Meetings.coordination().when(at("2026-03-24T18:00"), COORDINATOR,
                new CancelMeeting(Meetings.MEETING, "settled"));
        story.then(new MeetingCancelled(Meetings.MEETING, "settled", at("2026-03-24T18:00")));
        assertThat(story.state().phase()).isEqualTo(MeetingPhase.CANCELLED);
    }

    @Test
    void it_is_moved_to_after_now() {
        Meetings.coordination().refused(at("2026-03-25T14:00"), COORDINATOR, TO_WEDNESDAY, "meeting-in-the-past");
        Meetings.coordination().when(at("2026-03-25T13:59:59"), COORDINATOR, TO_WEDNESDAY);
    }

    @Test
    void an_open_meeting_is_held_and_nothing_else() {
        var story = Meetings.coordination().when(at("2026-03-24T14:00"), COORDINATOR,
                new OpenMeeting(Meetings.MEETING));

        story.refused(at("2026-03-24T14:05"), COORDINATOR, TO_WEDNESDAY, "meeting-open");
        story.refused(at("2026-03-24T14:05"), COORDINATOR, new CancelMeeting(Meetings.MEETING, "quarrel"),
                "meeting-open");
        story.refused(at("2026-03-24T14:05"), COORDINATOR, new OpenMeeting(Meetings.MEETING), "already-open");
        story.when(at("2026-03-24T16:00"), COORDINATOR, Meetings.hold());
        assertThat(story.open(ObligationCode.MINUTES, "").dueAt()).isEqualTo(at("2026-03-25T18:00"));
    }

    @Test
    void it_is_opened_at_its_start_and_not_before() {
        Meetings.coordination().refused(at("2026-03-24T13:59:59"), COORDINATOR, new OpenMeeting(Meetings.MEETING),
                "meeting-not-begun");
        Meetings.coordination().when(at("2026-03-24T14:00"), COORDINATOR, new OpenMeeting(Meetings.MEETING))
                .then(new MeetingOpened(Meetings.MEETING, at("2026-03-24T14:00")));
    }

    @Test
    void a_kickoff_may_move_beyond_its_limit_and_stays_owed() {
        var story = Kickoffs.scheduled().when(at("2026-03-06T10:00"), COORDINATOR,
                new Reschedule(Kickoffs.KICKOFF, Kickoffs.slot("2026-03-12T09:00"), "half of them away", null));

        assertThat(story.open(ObligationCode.KICKOFF, "").dueAt()).isEqualTo(at("2026-03-10T18:00"));
        assertThat(story.open(ObligationCode.KICKOFF_MATERIAL, "date-2").dueAt()).isEqualTo(at("2026-03-11T18:00"));
        story.when(at("2026-03-10T18:00"), asLiaison(RND), new ConfirmReceipt(Kickoffs.KICKOFF))
                .thenAmongOthers(new ObligationMissed(new ObligationId("OBL-MTG-1-kickoff-1"), ObligationCode.KICKOFF,
                        at("2026-03-10T18:00")));
    }

    @Test
    void each_is_told_of_once_and_known_to_the_company() {
        var story = Meetings.coordination();
        story.refused(at("2026-03-24T16:00"), COORDINATOR, new HoldMeeting(Meetings.MEETING,
                List.of(Attendance.present(HE_JIA), Attendance.present(HE_JIA)), null), "attendance-incomplete");
        List<Attendance> twice = new ArrayList<>(Meetings.hold().attendance());
        twice.add(Attendance.absent(HE_JIA, null));
        story.refused(at("2026-03-24T16:00"), COORDINATOR, new HoldMeeting(Meetings.MEETING, twice, null),
                "attendance-twice");
    }
}
