package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/report: the written report. */
class IssueReportEndpointTest extends IssueEndpointTest {
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
        return "report";
    }

    @Override
    String body() {
        return "{'report':{'en':'Why'},'statutory':{'reportable':false}}";
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
        return "ReportFiled";
    }

    @Test
    void only_of_a_critical_issue_and_by_its_members() throws Exception {
        refused(409, "wrong-level", IssueDoor.handled(Urgency.URGENT), who(), body());
        refused(403, "not-issue-member", door(), "liaison.sales", body());
    }

    @Test
    void it_says_something_and_does_not_contradict_itself() throws Exception {
        refused(422, "text-missing", "{'report':{},'statutory':{'reportable':false}}");
        refused(422, "in-the-future",
                "{'report':{'en':'x'},'statutory':{'reportable':true,'filedAt':'2026-03-24T10:21:00+08:00'}}");
        refused(422, "statutory-contradiction",
                "{'report':{'en':'x'},'statutory':{'reportable':false,'reference':'7'}}");
        refused(422, "not-attached", "{'report':{'en':'x'},'statutory':{'reportable':false},'attachments':['"
                + "a".repeat(64) + "']}");
    }
}
