package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent.ReceiptConfirmed;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.PRODUCT;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/receipts}: every status it gives, and what happened. */
class ReceiptsEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/receipts";

    @Test
    void confirms_the_receipt_with_200() throws Exception {
        MeetingDoor.scheduled().accepts(liaison(RND), PATH, "{}",
                new ReceiptConfirmed(Meetings.MEETING, liaison(RND), at("2026-03-23T10:00")));
    }

    @Test
    void it_takes_no_field_400() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, "{'for':'he.jia'}", 400, "");
    }

    @Test
    void who_is_not_invited_is_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(PRODUCT), PATH, "{}", 403, "not-invited");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), "{}", 404, "not-found");
    }

    @Test
    void twice_and_after_the_meeting_are_409() throws Exception {
        MeetingDoor door = MeetingDoor.scheduled();
        door.accepts(HE_JIA, PATH, "{}");
        door.refuses(HE_JIA, PATH, "{}", 409, "already-confirmed");
        MeetingDoor.held().refuses(HE_JIA, PATH, "{}", 409, "phase");
    }
}
