package org.entente.command.meeting;

import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/substitutes}: every status it gives, and what happened. */
class SubstitutesEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/substitutes";

    private static final String FOR_RND = "{'person':'liaison.rnd','substitute':'du.hang','reason':'on a trip'}";
    private static final SubstituteNamed NAMED = new SubstituteNamed(Meetings.MEETING, liaison(RND), DU_HANG,
            "on a trip", at("2026-03-23T10:00"));

    @Test
    void names_the_substitute_with_200_for_oneself_or_for_somebody() throws Exception {
        MeetingDoor.scheduled().accepts(liaison(RND), PATH, "{'substitute':'du.hang','reason':'on a trip'}", NAMED);
        MeetingDoor.scheduled().accepts(HE_JIA, PATH, FOR_RND, NAMED);
    }

    @Test
    void unknown_fields_are_400() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, FOR_RND.replace("substitute", "by"), 400, "");
    }

    @Test
    void another_department_is_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(SALES), PATH, FOR_RND, 403, "not-yours-to-name");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), FOR_RND, 404, "not-found");
    }

    @Test
    void a_meeting_that_began_is_409() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T14:00").refuses(HE_JIA, PATH, FOR_RND, 409, "meeting-begun");
    }

    @Test
    void somebody_unknown_or_not_invited_is_422() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, FOR_RND.replace("du.hang", "no.body"), 422, "unknown-person");
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, FOR_RND.replace("liaison.rnd", "liaison.product"), 422,
                "not-invited");
    }
}
