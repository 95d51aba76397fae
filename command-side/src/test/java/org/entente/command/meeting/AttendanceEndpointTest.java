package org.entente.command.meeting;

import java.util.List;

import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingKind;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.DU_HANG;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.LEGAL;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.SALES;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/attendance}: every status it gives, and what happened. */
class AttendanceEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/attendance";

    private static final String BODY = "{'attendance':[{'person':'liaison.rnd','presence':'substituted','substitute':'du.hang'},"
            + "{'person':'liaison.legal','presence':'present'},"
            + "{'person':'liaison.sales','presence':'absent','reason':'ill'},"
            + "{'person':'he.jia','presence':'present'}]}";

    @Test
    void records_who_was_there_with_200() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T16:00").accepts(HE_JIA, PATH, BODY,
                new MeetingHeld(Meetings.MEETING, REQUEST, MeetingKind.COORDINATION,
                        List.of(Attendance.substituted(liaison(RND), DU_HANG), Attendance.present(liaison(LEGAL)),
                                Attendance.absent(liaison(SALES), "ill"), Attendance.present(HE_JIA)),
                        at("2026-03-24T16:00")));
    }

    @Test
    void an_unknown_presence_is_400() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, BODY.replace("absent", "away"), 400, "");
    }

    @Test
    void only_the_office_records_it_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, BODY, 403, "role-missing");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), BODY, 404, "not-found");
    }

    @Test
    void before_it_began_and_after_ten_working_days_it_is_409() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T14:00").refuses(HE_JIA, PATH, BODY, 409, "meeting-not-begun");
        String later = BODY.replace("]}", "],'heldAt':'2026-03-24T16:00:00+08:00'}");
        MeetingDoor.scheduled().at("2026-04-09T09:00").refuses(HE_JIA, PATH, later, 409, "too-long-ago");
        MeetingDoor.scheduled().at("2026-04-08T18:00").accepts(HE_JIA, PATH, later);
    }

    @Test
    void somebody_left_out_or_a_substitute_who_is_not_named_is_422() throws Exception {
        MeetingDoor.scheduled().at("2026-03-24T16:00").refuses(HE_JIA, PATH,
                "{'attendance':[{'person':'he.jia','presence':'present'}]}", 422, "attendance-incomplete");
        MeetingDoor.scheduled().at("2026-03-24T16:00").refuses(HE_JIA, PATH,
                BODY.replace("'substitute':'du.hang'", "'reason':'x'"),
                422, "substitute-unclear");
    }
}
