package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.request.RequestId;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.junit.jupiter.params.provider.Arguments.of;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Under which ids meetings are called, and which of their paths need no body. */
class MeetingPathsTest {
    private static final MeetingId MEETING = new MeetingId("MTG-1");
    private static final PersonId CHAIR = new PersonId("lin.lan");
    private static final MeetingSlot SLOT = new MeetingSlot(Instant.parse("2026-03-05T02:00:00Z"),
            Instant.parse("2026-03-05T03:00:00Z"), "Room 1");
    private static final String AT = "'slot':{'startsAt':'2026-03-05T10:00:00+08:00',"
            + "'endsAt':'2026-03-05T11:00:00+08:00','place':'Room 1'}";

    private final FrontDoor door = FrontDoor.to(MeetingController::new);

    @Test
    void the_kickoff_of_a_case_has_the_id_that_follows_from_the_request() throws Exception {
        door.mvc().perform(
                posted("/api/requests/REQ-1/meetings", "{'kind':'kickoff'," + AT + ",'chair':'lin.lan'}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/meetings/MTG-1-kickoff"));
        assertThat(door.desk().commands()).containsExactly(new ScheduleMeeting(new MeetingId("MTG-1-kickoff"),
                new RequestId("REQ-1"), MeetingKind.KICKOFF, SLOT, CHAIR, List.of(), null, null));
    }

    @Test
    void any_other_meeting_gets_its_id_from_the_key() throws Exception {
        door.mvc().perform(posted("/api/requests/REQ-1/meetings",
                "{'kind':'coordination'," + AT + ",'chair':'lin.lan','attendees':['two.hats']}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/meetings/MTG-f4b80804a37e5d02b91e"));
        assertThat(door.desk().commands()).containsExactly(new ScheduleMeeting(
                new MeetingId("MTG-f4b80804a37e5d02b91e"), new RequestId("REQ-1"), MeetingKind.COORDINATION, SLOT,
                CHAIR, List.of(new PersonId("two.hats")), null, null));
    }

    @Test
    void a_receipt_needs_no_body_but_takes_no_other() throws Exception {
        door.mvc().perform(post("/api/meetings/MTG-1/receipts").principal(() -> "lin.lan")
                .header("Idempotency-Key", "k1")).andExpect(status().isOk());
        door.mvc().perform(posted("/api/meetings/MTG-1/receipts", "{'for':'two.hats'}"))
                .andExpect(status().isBadRequest());
        assertThat(door.desk().commands()).containsExactly(new ConfirmReceipt(MEETING));
    }
}
