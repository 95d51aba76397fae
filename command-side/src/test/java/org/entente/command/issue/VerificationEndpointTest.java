package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.issue.Yunlan.DIRECTOR;
import static org.entente.command.issue.Yunlan.liaison;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/verification: a second person accepts the solution, or does not. */
class VerificationEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.solved(Urgency.NORMAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.handled(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "verification";
    }

    @Override
    String body() {
        return "{'accepted':true}";
    }

    @Override
    String who() {
        return "liaison.production";
    }

    @Override
    String stranger() {
        return "vp.rnd";
    }

    @Override
    String event() {
        return "Closed";
    }

    @Test
    void not_accepted_it_says_why_and_goes_on() throws Exception {
        refused(422, "text-missing", "{'accepted':false}");
        IssueDoor door = door();
        door.post(who(), path(), "{'accepted':false,'comment':{'en':'it still smokes'}}").andExpect(status().isOk());
        assertThat(door.brought()).containsExactly("Reopened");
    }

    @Test
    void never_who_carried_the_decision_out() throws Exception {
        IssueDoor door = IssueDoor.handled(Urgency.URGENT).given(DIRECTOR, Asked.taskForce("production"))
                .given(DIRECTOR, Asked.measuresBy("liaison.production")).given(liaison("rnd"), Asked.solve());
        refused(403, "verifier-is-responsible", door, "liaison.production", body());
    }

    @Test
    void never_the_solver_and_nobody_but_the_reporters_side() throws Exception {
        refused(403, "verifier-is-solver", door(), "liaison.rnd", body());
        refused(403, "not-verifier", door(), "liaison.sales", body());
        refused(403, "not-verifier", door(), "he.jia", body());
    }
}
