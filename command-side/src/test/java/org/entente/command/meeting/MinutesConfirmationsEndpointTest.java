package org.entente.command.meeting;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingEvent.MinutesConfirmed;
import org.entente.api.meeting.MeetingEvent.MinutesObjected;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/minutes-confirmations}: every status it gives, and what happened. */
class MinutesConfirmationsEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/minutes-confirmations";

    private static final String CONFIRM = "{'answer':'confirm','edition':1}";
    private static final String OBJECT = "{'answer':'object','edition':1,'reason':'not so'}";

    @Test
    void confirms_or_objects_with_200() throws Exception {
        MeetingDoor confirming = MeetingDoor.minuted();
        confirming.accepts(read(confirming, liaison(RND), CONFIRM),
                new MinutesConfirmed(Meetings.MEETING, 1, liaison(RND), at("2026-03-24T16:30")));
        MeetingDoor objecting = MeetingDoor.minuted();
        objecting.accepts(read(objecting, liaison(RND), OBJECT),
                new MinutesObjected(Meetings.MEETING, 1, liaison(RND), "not so", at("2026-03-24T16:30")));
    }

    @Test
    void an_answer_that_is_none_is_400() throws Exception {
        MeetingDoor door = MeetingDoor.minuted();
        door.refuses(read(door, HE_JIA, CONFIRM.replace("confirm", "perhaps")), 400, "");
    }

    @Test
    void who_did_not_attend_is_403() throws Exception {
        MeetingDoor door = MeetingDoor.minuted();
        door.refuses(read(door, liaison(PRODUCT), CONFIRM), 403, "not-attended");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor door = MeetingDoor.minuted();
        door.refuses(door.request(HE_JIA, PATH.replace("MTG-7", "MTG-8"), CONFIRM).header("Entente-Position", 40), 404,
                "not-found");
    }

    @Test
    void another_edition_and_a_second_answer_are_409() throws Exception {
        MeetingDoor door = MeetingDoor.minuted();
        door.refuses(read(door, HE_JIA, CONFIRM.replace("1", "2")), 409, "edition-outdated");
        door.accepts(read(door, HE_JIA, CONFIRM));
        door.refuses(read(door, HE_JIA, CONFIRM), 409, "already-confirmed");
    }

    @Test
    void an_objection_without_a_reason_is_422() throws Exception {
        MeetingDoor door = MeetingDoor.minuted();
        door.refuses(read(door, HE_JIA, OBJECT.replace("not so", "")), 422, "text-missing");
    }

    @Test
    void without_what_was_read_it_is_428() throws Exception {
        MeetingDoor.minuted().refuses(HE_JIA, PATH, CONFIRM, 428, "position-required");
    }

    private static MockHttpServletRequestBuilder read(MeetingDoor door, PersonId person, String body) {
        return door.request(person, PATH, body).header("Entente-Position", 40);
    }
}
