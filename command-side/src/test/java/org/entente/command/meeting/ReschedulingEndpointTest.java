package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/rescheduling}: every status it gives, and what happened. */
class ReschedulingEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/rescheduling";

    private static final String BODY = "{'slot':{'startsAt':'2026-03-25T14:"
            + "00:00+08:00','endsAt':'2026-03-25T16:00:00+08:00','place':'Room 301'},'reason':'room taken'}";

    @Test
    void moves_the_meeting_with_200() throws Exception {
        MeetingDoor.scheduled().accepts(HE_JIA, PATH, BODY, new MeetingRescheduled(Meetings.MEETING,
                Kickoffs.slot("2026-03-25T14:00"), "room taken", null, at("2026-03-23T10:00")));
    }

    @Test
    void unknown_fields_are_400_and_a_slot_without_length_is_422() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, BODY.replace("reason", "because"), 400, "");
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, BODY.replace("16:00", "14:00"), 422, "meeting-without-length");
    }

    @Test
    void only_the_office_moves_it_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, BODY, 403, "role-missing");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), BODY, 404, "not-found");
    }

    @Test
    void a_date_that_has_passed_and_a_meeting_that_was_held_are_409() throws Exception {
        MeetingDoor.scheduled().at("2026-03-25T14:00").refuses(HE_JIA, PATH, BODY, 409, "meeting-in-the-past");
        MeetingDoor.held().refuses(HE_JIA, PATH, BODY, 409, "phase");
    }
}
