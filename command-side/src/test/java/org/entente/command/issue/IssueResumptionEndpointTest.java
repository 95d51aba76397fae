package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/resumption: the clock runs again. */
class IssueResumptionEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.NORMAL).given(Yunlan.COORDINATOR, Asked.suspend("2026-03-26T12:00"));
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.handled(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "resumption";
    }

    @Override
    String body() {
        return "{}";
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
        return "Resumed";
    }

    @Test
    void nobody_but_the_holder() throws Exception {
        refused(403, "not-holder", door(), "zhou.qiming", body());
    }
}
