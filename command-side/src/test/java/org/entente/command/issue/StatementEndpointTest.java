package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.StatementGiven;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/statements: a department states its reasons. */
class StatementEndpointTest extends IssueEndpointTest {
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
        return "statements";
    }

    @Override
    String body() {
        return "{'department':'rnd','reasons':{'en':'Why'}}";
    }

    @Override
    String who() {
        return "liaison.rnd";
    }

    @Override
    String stranger() {
        return "he.jia";
    }

    @Override
    String event() {
        return "StatementGiven";
    }

    @Test
    void only_a_department_concerned_in_words_and_for_itself() throws Exception {
        refused(403, "not-concerned", door(), "liaison.sales", "{'department':'sales','reasons':{'en':'Why'}}");
        refused(403, "role-missing", door(), "liaison.sales", body());
        refused(422, "text-missing", "{'department':'rnd','reasons':{}}");
    }

    @Test
    void the_own_department_may_be_left_out() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), "{'reasons':{'en':'Why'}}").andExpect(status().isOk());
        assertThat(door.the(StatementGiven.class).department()).isEqualTo(Yunlan.department("rnd"));
    }
}
