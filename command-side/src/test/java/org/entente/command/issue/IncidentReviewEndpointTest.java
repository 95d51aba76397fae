package org.entente.command.issue;

import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/review: the review of a critical issue. */
class IncidentReviewEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.closed(Urgency.CRITICAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.CRITICAL);
    }

    @Override
    String path() {
        return "review";
    }

    @Override
    String body() {
        return "{'cause':{'en':'a'},'responseTimes':{'en':'b'},'cost':{'en':'c'},'improvements':{'en':'d'}}";
    }

    @Override
    String who() {
        return "lin.lan";
    }

    @Override
    String stranger() {
        return "liaison.rnd";
    }

    @Override
    String event() {
        return "Reviewed";
    }

    @Test
    void by_the_office_or_the_general_manager_and_nobody_else() throws Exception {
        for (String who : List.of("lin.lan", "he.jia", "zhou.qiming")) {
            door().post(who, path(), body()).andExpect(status().isOk());
        }
        refused(403, "role-missing", door(), "vp.rnd", body());
        refused(403, "role-missing", door(), "head.rnd", body());
    }

    @Test
    void not_once_the_case_is_archived() throws Exception {
        refused(409, "case-archived", door().caseIs(RequestPhase.ARCHIVED), who(), body());
    }

    @Test
    void once_and_only_of_a_critical_issue() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        refused(409, "already-reviewed", door, who(), body());
        refused(409, "wrong-level", IssueDoor.closed(Urgency.NORMAL), who(), body());
    }

    @Test
    void with_all_four_fields_and_files_that_are_attached() throws Exception {
        refused(422, "text-missing", body().replace("'en':'a'", ""));
        refused(422, "text-missing", body().replace("'en':'b'", ""));
        refused(422, "text-missing", body().replace("'en':'c'", ""));
        refused(422, "text-missing", body().replace("'en':'d'", ""));
        refused(422, "not-attached", body().replace("'en':'d'}", "'en':'d'},'attachments':['" + "a".repeat(64) + "']"));
    }
}
