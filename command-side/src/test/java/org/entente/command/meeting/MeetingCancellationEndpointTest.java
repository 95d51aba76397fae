package org.entente.command.meeting;

import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.COORDINATOR;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/cancellation}: every status it gives, and what happened. */
class MeetingCancellationEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/cancellation";

    @Test
    void calls_the_meeting_off_with_200() throws Exception {
        MeetingDoor.scheduled().accepts(HE_JIA, PATH, "{'reason':'settled'}",
                new MeetingCancelled(Meetings.MEETING, "settled", at("2026-03-23T10:00")));
    }

    @Test
    void unknown_fields_are_400_and_an_empty_reason_is_422() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, "{'why':'settled'}", 400, "");
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, "{'reason':' '}", 422, "text-missing");
    }

    @Test
    void only_the_office_calls_it_off_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, "{'reason':'settled'}", 403, "role-missing");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), "{'reason':'x'}", 404, "not-found");
    }

    @Test
    void an_open_meeting_is_409() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T14:00").given(COORDINATOR, new OpenMeeting(Meetings.MEETING))
                .refuses(HE_JIA, PATH, "{'reason':'settled'}", 409, "meeting-open");
    }
}
