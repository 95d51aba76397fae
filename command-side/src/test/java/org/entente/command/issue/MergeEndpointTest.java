package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/merge: it is the same as another issue. */
class MergeEndpointTest extends IssueEndpointTest {
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
        return "merge";
    }

    @Override
    String body() {
        return "{'into':'ISS-2'}";
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
        return "Merged";
    }

    @Test
    void only_the_level_that_holds_it_or_one_above() throws Exception {
        refused(403, "not-holder", IssueDoor.handled(Urgency.URGENT), who(), body());
    }

    @Test
    void not_into_itself_or_what_is_not_there() throws Exception {
        refused(422, "merge-into-itself", "{'into':'ISS-1'}");
        refused(404, "not-found", "{'into':'ISS-8'}");
        refused(400, "", "{'into':'8'}");
    }
}
