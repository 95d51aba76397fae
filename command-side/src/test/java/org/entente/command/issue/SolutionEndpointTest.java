package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.Solved;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/solution: it is solved. */
class SolutionEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.NORMAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.closed(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "solution";
    }

    @Override
    String body() {
        return "{'result':{'en':'Why'}}";
    }

    @Override
    String who() {
        return "liaison.rnd";
    }

    @Override
    String stranger() {
        return "no.body";
    }

    @Override
    String event() {
        return "Solved";
    }

    @Test
    void only_members_of_the_issue_and_in_words() throws Exception {
        refused(403, "not-issue-member", door(), "liaison.sales", body());
        refused(422, "text-missing", "{'result':{}}");
    }

    @Test
    void the_evidence_that_it_names_is_attached() throws Exception {
        String hash = "a".repeat(64);
        String named = "{'result':{'en':'Why'},'attachments':['" + hash + "']}";
        refused(422, "not-attached", named);
        refused(422, "evidence-unfit", "{'result':{'en':'Why'},'attachments':['photo']}");
        IssueDoor door = door().given(Yunlan.liaison("production"), Asked.evidence(hash));
        door.post(who(), path(), named).andExpect(status().isOk());
        assertThat(door.the(Solved.class).attachments()).containsExactly(hash);
    }
}
