package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** {@code POST /api/requests/{id}/meetings}: every status it gives, and what happened. */
class MeetingsEndpointTest {
    private static final String PATH = "/api/requests/REQ-1/meetings";

    private static final String COORDINATION = "{'kind':'coordination','slot':{'startsAt':'2026-03-24T14:00:00+"
            + "08:00','endsAt':'2026-03-24T16:00:00+08:00','place':'Room 301'},'chair':'he.jia','issue':'ISS-1'}";

    @Test
    void calls_the_meeting_with_201_and_says_where_it_is() throws Exception {
        MeetingDoor door = MeetingDoor.in(RequestPhase.EXECUTING);
        String id = door.post(HE_JIA, PATH, COORDINATION).andExpect(status().isCreated()).andReturn().getResponse()
                .getHeader("Location").substring("/api/meetings/".length());

        assertThat(door.desk().last()).containsExactly(new MeetingScheduled(new MeetingId(id), REQUEST,
                MeetingKind.COORDINATION, Kickoffs.slot("2026-03-24T14:00"), HE_JIA, Meetings.invited(), Meetings.ISSUE,
                null,
                at("2026-03-23T10:00")));
    }

    @Test
    void an_unknown_kind_is_400() throws Exception {
        MeetingDoor.in(RequestPhase.EXECUTING).refuses(HE_JIA, PATH, COORDINATION.replace("coordination", "chat"), 400,
                "");
    }

    @Test
    void only_the_office_calls_one_403() throws Exception {
        MeetingDoor.in(RequestPhase.EXECUTING).refuses(liaison(RND), PATH, COORDINATION, 403, "role-missing");
    }

    @Test
    void a_case_that_has_ended_a_kind_out_of_place_and_a_kickoff_not_awaited_are_409() throws Exception {
        MeetingDoor.in(RequestPhase.ARCHIVED).refuses(HE_JIA, PATH, COORDINATION, 409, "case-phase");
        MeetingDoor.in(RequestPhase.RETROSPECTIVE).refuses(HE_JIA, PATH, COORDINATION, 409, "kind-not-now");
        MeetingDoor.in(RequestPhase.PLANNING).refuses(HE_JIA, PATH, COORDINATION.replace("coordination", "kickoff"),
                409,
                "kickoff-not-awaited");
    }

    @Test
    void a_coordination_meeting_about_nothing_is_422() throws Exception {
        MeetingDoor.in(RequestPhase.EXECUTING).refuses(HE_JIA, PATH, COORDINATION.replace(",'issue':'ISS-1'", ""), 422,
                "issue-missing");
    }
}
