package org.entente.command.meeting;

import java.util.List;

import org.entente.api.identity.Acting;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingEvent.MinutesConfirmed;
import org.entente.api.meeting.MeetingEvent.ReceiptConfirmed;
import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.asHead;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** Rule MTG-15: who names a substitute until when, and what the substitute then does. */
class SubstitutesTest {
    private static final Acting AS_SUBSTITUTE = new Acting("du.hang", Role.LIAISON, RND);

    @ParameterizedTest
    @MethodSource
    void a_substitute_is_named_by(Acting by) {
        Meetings.coordination().when(at("2026-03-24T13:59:59"), by, substitute())
                .then(new SubstituteNamed(Meetings.MEETING, liaison(RND), DU_HANG, "on a trip",
                        at("2026-03-24T13:59:59")));
    }

    static List<Acting> a_substitute_is_named_by() {
        return List.of(asLiaison(RND), asHead(RND), COORDINATOR);
    }

    @Test
    void nobody_else_names_one() {
        Meetings.coordination().refused(at("2026-03-24T10:00"), asLiaison(SALES), substitute(), "not-yours-to-name");
        Meetings.coordination().refused(at("2026-03-24T10:00"), asHead(PRODUCT), substitute(), "not-yours-to-name");
    }

    @Test
    void it_is_too_late_when_the_meeting_starts() {
        Meetings.coordination().refused(at("2026-03-24T14:00"), asLiaison(RND), substitute(), "meeting-begun");
    }

    @Test
    void only_who_is_invited_is_represented_by_somebody_known_who_is_not() {
        Meetings.coordination().refused(at("2026-03-24T10:00"), COORDINATOR,
                new NameSubstitute(Meetings.MEETING, liaison(PRODUCT), DU_HANG, "ill"), "not-invited");
        Meetings.coordination().refused(at("2026-03-24T10:00"), COORDINATOR,
                new NameSubstitute(Meetings.MEETING, liaison(RND), liaison(LEGAL), "ill"), "already-invited");
        Meetings.coordination().refused(at("2026-03-24T10:00"), COORDINATOR,
                new NameSubstitute(Meetings.MEETING, liaison(RND), new PersonId("no.body"), "ill"),
                "unknown-person");
    }

    @Test
    void the_substitute_confirms_the_receipt_and_stays_after_a_move() {
        var story = Meetings.coordination();
        story.refused(at("2026-03-24T10:00"), AS_SUBSTITUTE, new ConfirmReceipt(Meetings.MEETING), "not-invited");

        story.when(at("2026-03-24T10:00"), asLiaison(RND), substitute())
                .when(at("2026-03-24T10:05"), AS_SUBSTITUTE, new ConfirmReceipt(Meetings.MEETING))
                .when(at("2026-03-24T10:10"), COORDINATOR,
                        new Reschedule(Meetings.MEETING, Kickoffs.slot("2026-03-25T14:00"), "room taken", null))
                .when(at("2026-03-24T10:15"), AS_SUBSTITUTE, new ConfirmReceipt(Meetings.MEETING))
                .then(new ReceiptConfirmed(Meetings.MEETING, DU_HANG, at("2026-03-24T10:15")));
    }

    @Test
    void the_substitute_who_came_speaks_on_the_minutes() {
        Meetings.coordination().when(at("2026-03-24T10:00"), asLiaison(RND), substitute())
                .when(at("2026-03-24T16:00"), COORDINATOR, new HoldMeeting(Meetings.MEETING,
                        List.of(Attendance.substituted(liaison(RND), DU_HANG), Attendance.present(liaison(LEGAL)),
                                Attendance.absent(liaison(SALES), "ill"), Attendance.present(HE_JIA)),
                        null))
                .when(at("2026-03-24T16:30"), COORDINATOR, new IssueMinutes(Meetings.MEETING, Kickoffs.minutes()))
                .when(at("2026-03-24T16:40"), AS_SUBSTITUTE, new ConfirmMinutes(Meetings.MEETING, 1))
                .then(new MinutesConfirmed(Meetings.MEETING, 1, DU_HANG, at("2026-03-24T16:40")))
                .refused(at("2026-03-24T16:41"), asLiaison(SALES), new ConfirmMinutes(Meetings.MEETING, 1),
                        "not-attended");
    }

    private static NameSubstitute substitute() {
        return new NameSubstitute(Meetings.MEETING, liaison(RND), DU_HANG, "on a trip");
    }
}
