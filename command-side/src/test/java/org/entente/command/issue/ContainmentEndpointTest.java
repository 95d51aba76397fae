package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.Contained;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/containment: the danger is contained. */
class ContainmentEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.CRITICAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.CRITICAL);
    }

    @Override
    String path() {
        return "containment";
    }

    @Override
    String body() {
        return "{'how':{'en':'Why'}}";
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
        return "Contained";
    }

    @Test
    void once_and_only_of_a_critical_issue() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        refused(409, "already-contained", door, who(), body());
        refused(409, "wrong-level", IssueDoor.handled(Urgency.URGENT), who(), body());
    }

    @Test
    void only_members_of_the_issue_and_in_words() throws Exception {
        refused(403, "not-issue-member", door(), "liaison.sales", body());
        refused(422, "text-missing", "{'how':{}}");
    }

    @Test
    void what_it_names_is_attached() throws Exception {
        String hash = "a".repeat(64);
        String named = "{'how':{'en':'Why'},'attachments':['" + hash + "']}";
        refused(422, "not-attached", named);
        refused(422, "evidence-unfit", "{'how':{'en':'Why'},'attachments':['photo']}");
        IssueDoor door = door().given(Yunlan.DIRECTOR, Asked.evidence(hash));
        door.post(who(), path(), named).andExpect(status().isOk());
        assertThat(door.the(Contained.class).attachments()).containsExactly(hash);
    }
}
