package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/notice: the director records that the holder was told. */
class NoticeEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.URGENT);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.URGENT);
    }

    @Override
    String path() {
        return "notice";
    }

    @Override
    String body() {
        return "{'toldAt':'2026-03-24T10:12:00+08:00'}";
    }

    @Override
    String who() {
        return "lin.lan";
    }

    @Override
    String stranger() {
        return "he.jia";
    }

    @Override
    String event() {
        return "NoticeRecorded";
    }

    @Test
    void of_a_normal_issue_nobody_is_told() throws Exception {
        refused(409, "nobody-to-tell", IssueDoor.handled(Urgency.NORMAL), who(), body());
    }

    @Test
    void a_call_to_come_is_no_call() throws Exception {
        refused(422, "in-the-future", "{'toldAt':'2026-03-24T10:20:01+08:00'}");
    }
}
