package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.Reported;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Yunlan.department;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/issues: a member of the case reports, or the Office. */
class ReportEndpointTest {
    private static final String RECORD = "'record':{'kind':'external_risk','urgency':'normal','responsible':['rnd'],"
            + "'description':{'en':'it smokes'},'impact':{'en':'the line'}}";
    private static final String OWN = "{'reporter':'department','department':'production'," + RECORD + "}";
    private static final String OFFICE = "{'reporter':'office'," + RECORD + "}";

    @Test
    void a_member_reports_for_the_own_department() throws Exception {
        IssueDoor door = IssueDoor.none();

        report(door, "liaison.production", OWN).andExpect(status().isCreated()).andExpect(header().exists("ETag"))
                .andExpect(header().string("Location", startsWith("/api/issues/ISS-")));
        assertThat(door.the(Reported.class).reportedBy()).isEqualTo(department("production"));
    }

    @Test
    void the_office_reports_for_itself() throws Exception {
        IssueDoor door = IssueDoor.none();

        report(door, "he.jia", OFFICE).andExpect(status().isCreated());
        assertThat(door.the(Reported.class).reportedBy()).isNull();
    }

    @Test
    void who_is_no_member_of_the_case_does_not() throws Exception {
        IssueDoor door = IssueDoor.none();

        door.refused(403, "not-a-member",
                report(door, "liaison.legal", OWN.replace("'production'", "'legal'")));
        door.refused(403, "role-missing", report(door, "liaison.sales", OWN));
        door.refused(403, "role-missing", report(door, "vp.rnd", OFFICE));
    }

    @Test
    void an_unknown_case_is_not_found() throws Exception {
        IssueDoor door = IssueDoor.none();

        door.refused(404, "not-found", door.send("he.jia", "/api/requests/REQ-9/issues", OFFICE));
    }

    @Test
    void a_case_takes_issues_from_its_confirmation_until_its_acceptance() throws Exception {
        IssueDoor door = IssueDoor.none();

        door.refused(409, "case-takes-no-issue", report(door.caseIs(RequestPhase.DRAFT), "he.jia", OFFICE));
        door.refused(409, "case-takes-no-issue", report(door.caseIs(RequestPhase.ARCHIVED), "he.jia", OFFICE));
        door.refused(409, "case-suspended", report(door.caseIs(RequestPhase.SUSPENDED), "he.jia", OFFICE));
        report(door.caseIs(RequestPhase.IN_ACCEPTANCE), "he.jia", OFFICE).andExpect(status().isCreated());
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'responsible':['rnd'] | 'responsible':[] | 422 | departments-unfit",
            "'responsible':['rnd'] | 'responsible':['rnd','rnd'] | 422 | departments-unfit",
            "'responsible':['rnd'] | 'responsible':['fleet'] | 422 | department-unknown",
            "'kind' | 'label':'third','kind' | 422 | label-unfit",
            "'kind' | 'reportedAt':'2026-03-24T10:00:01+08:00','kind' | 422 | in-the-future",
            "'kind' | 'reportedAt':'2026-03-09T10:00:00+08:00','kind' | 409 | back-dated-too-far",
            "'en':'it smokes' |  | 422 | text-missing", "'en':'the line' |  | 422 | text-missing",
            "'urgency':'normal' | 'urgency':'soon' | 400 | \"\"", "'kind' | 'why':1,'kind' | 400 | \"\""})
    void a_record_is_whole_and_says_what_can_be_true(String what, String instead, int httpStatus, String code)
            throws Exception {
        IssueDoor door = IssueDoor.none();

        door.refused(httpStatus, code, report(door, "he.jia", OFFICE.replace(what, instead == null ? "" : instead)));
    }

    private static ResultActions report(IssueDoor door, String person, String body) throws Exception {
        return door.send(person, "/api/requests/REQ-7/issues", body);
    }
}
