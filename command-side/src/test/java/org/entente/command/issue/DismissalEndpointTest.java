package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/dismissal: it is no issue. */
class DismissalEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.reported(Urgency.NORMAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "dismissal";
    }

    @Override
    String body() {
        return "{'reason':{'en':'Why'}}";
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
        return "Dismissed";
    }

    @Test
    void only_the_level_that_holds_it_or_one_above_and_with_a_reason() throws Exception {
        refused(403, "not-holder", IssueDoor.handled(Urgency.URGENT), who(), body());
        refused(422, "text-missing", "{'reason':{}}");
    }
}
