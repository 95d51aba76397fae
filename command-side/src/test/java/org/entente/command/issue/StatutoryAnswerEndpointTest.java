package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.StatutoryAnswered;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/statutory-answer: whether the law wants it reported, and when that was done. */
class StatutoryAnswerEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.CRITICAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.dismissed();
    }

    @Override
    String path() {
        return "statutory-answer";
    }

    @Override
    String body() {
        return "{'reportable':true,'filedAt':'2026-03-24T10:15:00+08:00','reference':'2026-117'}";
    }

    @Override
    String who() {
        return "lin.lan";
    }

    @Override
    String stranger() {
        return "no.body";
    }

    @Override
    String event() {
        return "StatutoryAnswered";
    }

    @Test
    void the_time_and_the_reference_are_kept() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        assertThat(door.the(StatutoryAnswered.class).answer()).isEqualTo(
                new StatutoryAnswer(true, Yunlan.at("2026-03-24T10:15"), "2026-117"));
    }

    @Test
    void no_is_an_answer_and_so_is_yes_without_a_time() throws Exception {
        IssueDoor no = door();
        no.post(who(), path(), "{'reportable':false}");
        assertThat(no.the(StatutoryAnswered.class).answer()).isEqualTo(StatutoryAnswer.NOT_REPORTABLE);
        IssueDoor yes = door();
        yes.post(who(), path(), "{'reportable':true}");
        assertThat(yes.the(StatutoryAnswered.class).answer()).isEqualTo(new StatutoryAnswer(true, null, null));
    }

    @Test
    void also_of_a_closed_issue_until_its_case_is_archived() throws Exception {
        IssueDoor.closed(Urgency.CRITICAL).post(who(), path(), body()).andExpect(status().isOk());
        refused(409, "case-archived", IssueDoor.closed(Urgency.CRITICAL).caseIs(RequestPhase.ARCHIVED), who(), body());
    }

    @Test
    void only_of_a_critical_issue_and_by_its_members() throws Exception {
        refused(409, "wrong-level", IssueDoor.handled(Urgency.URGENT), who(), body());
        refused(403, "not-issue-member", door(), "liaison.sales", body());
    }

    @Test
    void it_does_not_contradict_itself() throws Exception {
        refused(422, "in-the-future", "{'reportable':true,'filedAt':'2026-03-24T10:21:00+08:00'}");
        refused(422, "statutory-contradiction", "{'reportable':false,'reference':'2026-117'}");
        refused(422, "text-too-long", "{'reportable':true,'reference':'" + "x".repeat(201) + "'}");
    }
}
