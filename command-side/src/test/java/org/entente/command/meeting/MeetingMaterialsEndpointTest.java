package org.entente.command.meeting;

import java.util.List;

import org.entente.api.meeting.Material;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.junit.jupiter.api.Test;

import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.liaison;

/** {@code POST /api/meetings/{id}/materials}: every status it gives, and what happened. */
class MeetingMaterialsEndpointTest {
    private static final String PATH = "/api/meetings/MTG-7/materials";

    private static final List<Material> MATERIALS = List.of(new Material("test report", "/attachments/1"));
    private static final String REPORT = "'materials':[{'title':'test report','link':'/attachments/1'}]}";

    @Test
    void a_department_and_the_office_share_with_200() throws Exception {
        MeetingDoor.scheduled().accepts(liaison(RND), PATH, "{'from':'department'," + REPORT,
                new MaterialsShared(Meetings.MEETING, RND, MATERIALS, at("2026-03-23T10:00")));
        MeetingDoor.scheduled().accepts(HE_JIA, PATH, "{'from':'office'," + REPORT,
                new MaterialsShared(Meetings.MEETING, null, MATERIALS, at("2026-03-23T10:00")));
    }

    @Test
    void who_shares_must_be_said_400() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, "{" + REPORT, 400, "");
    }

    @Test
    void nobody_shares_for_the_office_or_for_another_department_403() throws Exception {
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, "{'from':'office'," + REPORT, 403, "role-missing");
        MeetingDoor.scheduled().refuses(liaison(RND), PATH, "{'from':'department','department':'sales'," + REPORT, 403,
                "role-missing");
    }

    @Test
    void what_is_not_there_is_404() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH.replace("MTG-7", "MTG-8"), "{'from':'office'," + REPORT, 404,
                "not-found");
    }

    @Test
    void after_the_meeting_it_is_409() throws Exception {
        MeetingDoor.held().refuses(HE_JIA, PATH, "{'from':'office'," + REPORT, 409, "phase");
    }

    @Test
    void nothing_and_an_unclear_department_are_422() throws Exception {
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, "{'from':'office','materials':[]}", 422, "material-missing");
        MeetingDoor.scheduled().refuses(HE_JIA, PATH, "{'from':'department'," + REPORT, 422, "department-needed");
    }
}
