package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/triage: the Office confirms the urgency, or raises it. */
class TriageEndpointTest extends IssueEndpointTest {
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
        return "triage";
    }

    @Override
    String body() {
        return "{'urgency':'normal'}";
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
        return "Triaged";
    }

    @Test
    void a_raise_follows_at_once_and_nobody_lowers() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), "{'urgency':'critical','note':{'en':'smoke'}}").andExpect(status().isOk());
        assertThat(door.brought()).containsExactly("Triaged", "Raised", "EmergencyPlanStarted");

        refused(409, "lowering-needs-holder", IssueDoor.reported(Urgency.URGENT), who(), body());
    }

    @Test
    void the_urgency_is_settled_once() throws Exception {
        refused(409, "already-triaged", IssueDoor.handled(Urgency.NORMAL), who(), body());
    }

    @Test
    void an_unknown_urgency_is_not_understood() throws Exception {
        refused(400, "", "{'urgency':'soon'}");
    }
}
