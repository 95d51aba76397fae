package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/follow-ups: how it stands. */
class FollowUpEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.URGENT);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.closed(Urgency.URGENT);
    }

    @Override
    String path() {
        return "follow-ups";
    }

    @Override
    String body() {
        return "{'report':{'en':'Why'}}";
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
        return "FollowedUp";
    }

    @Test
    void only_members_of_the_issue_and_in_words() throws Exception {
        refused(403, "not-issue-member", door(), "liaison.sales", body());
        refused(422, "text-missing", "{'report':{}}");
    }
}
