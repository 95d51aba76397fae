package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent.ActionCompleted;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/actions/{action}/completion}: every status it gives, and what happened. */
class ActionCompletionEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/actions/a1/completion";

    @Test
    void reports_the_action_done_with_200() throws Exception {
        MeetingDoor.minuted().accepts(liaison(RND), PATH, "{'note':'sent'}",
                new ActionCompleted(Meetings.MEETING, "a1", liaison(RND), "sent", at("2026-03-24T16:30")));
        MeetingDoor.minuted().accepts(HE_JIA, PATH, "{}",
                new ActionCompleted(Meetings.MEETING, "a1", HE_JIA, "", at("2026-03-24T16:30")));
    }

    @Test
    void unknown_fields_are_400() throws Exception {
        MeetingDoor.minuted().refuses(HE_JIA, PATH, "{'done':true}", 400, "");
    }

    @Test
    void another_department_is_403() throws Exception {
        MeetingDoor.minuted().refuses(liaison(SALES), PATH, "{}", 403, "not-your-action");
    }

    @Test
    void an_action_or_meeting_that_is_not_there_is_404() throws Exception {
        MeetingDoor.minuted().refuses(HE_JIA, PATH.replace("a1", "a7"), "{}", 404, "not-found");
        MeetingDoor.minuted().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), "{}", 404, "not-found");
    }

    @Test
    void twice_and_before_the_minutes_it_is_409() throws Exception {
        MeetingDoor door = MeetingDoor.minuted();
        door.accepts(HE_JIA, PATH, "{}");
        door.refuses(HE_JIA, PATH, "{}", 409, "already-done");
        MeetingDoor.held().refuses(HE_JIA, PATH, "{}", 409, "phase");
    }

    @Test
    void a_note_too_long_is_422() throws Exception {
        MeetingDoor.minuted().refuses(HE_JIA, PATH, "{'note':'" + "x".repeat(4_001) + "'}", 422, "text-too-long");
    }
}
