package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/meeting: the coordination meeting was held. */
class CoordinationMeetingEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.NORMAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "meeting";
    }

    @Override
    String body() {
        return "{'decisions':{'en':'Why'}}";
    }

    @Override
    String who() {
        return "he.jia";
    }

    @Override
    String stranger() {
        return "liaison.rnd";
    }

    @Override
    String event() {
        return "MeetingRecorded";
    }

    @Test
    void it_was_held_lately_and_decided_something() throws Exception {
        refused(409, "back-dated-too-far", "{'decisions':{'en':'Why'},'heldAt':'2026-03-09T10:00:00+08:00'}");
        refused(422, "in-the-future", "{'decisions':{'en':'Why'},'heldAt':'2026-03-24T10:20:01+08:00'}");
        refused(422, "text-missing", "{'decisions':{}}");
    }
}
