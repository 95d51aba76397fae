package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/task-force/end: the task force ends before the issue does. */
class TaskForceEndEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.URGENT).given(Yunlan.DIRECTOR, Asked.taskForce("legal"));
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.closed(Urgency.URGENT);
    }

    @Override
    String path() {
        return "task-force/end";
    }

    @Override
    String body() {
        return "{'reason':{'en':'Why'}}";
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
        return "TaskForceEnded";
    }

    @Test
    void there_is_one_to_end() throws Exception {
        refused(409, "no-task-force", IssueDoor.handled(Urgency.URGENT), who(), body());
    }

    @Test
    void a_vice_president_over_others_does_not_and_a_reason_is_given() throws Exception {
        refused(403, "not-holder", door(), "vp.fin", body());
        refused(422, "text-missing", "{'reason':{}}");
    }
}
