package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent.MeetingOpened;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/opening}: every status it gives, and what happened. */
class OpeningEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/opening";

    @Test
    void opens_the_meeting_with_200() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T14:00").accepts(HE_JIA, PATH, "{}",
                new MeetingOpened(Meetings.MEETING, at("2026-03-24T14:00")));
    }

    @Test
    void it_takes_no_field_400() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, "{'at':'now'}", 400, "");
    }

    @Test
    void only_the_office_opens_it_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, "{}", 403, "role-missing");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), "{}", 404, "not-found");
    }

    @Test
    void before_its_start_it_is_409() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T13:59:59").refuses(HE_JIA, PATH, "{}", 409, "meeting-not-begun");
    }
}
