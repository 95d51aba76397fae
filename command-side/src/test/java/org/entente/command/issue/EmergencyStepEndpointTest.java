package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.EmergencyStepDone;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/issues/{id}/emergency-plan/steps/{step}: a step of the emergency plan is ticked off. */
class EmergencyStepEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.CRITICAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.closed(Urgency.CRITICAL);
    }

    @Override
    String path() {
        return "emergency-plan/steps/make-safe";
    }

    @Override
    String body() {
        return "{'note':{'en':'power is off'}}";
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
        return "EmergencyStepDone";
    }

    @Test
    void a_step_that_the_plan_does_not_have_is_not_found() throws Exception {
        IssueDoor door = door();
        door.refused(404, "not-found", door.post(who(), "emergency-plan/steps/dance", body()));
    }

    @Test
    void each_step_once_and_only_where_there_is_a_plan() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        refused(409, "step-done", door, who(), body());
        refused(409, "no-emergency-plan", IssueDoor.handled(Urgency.URGENT), who(), body());
    }

    @Test
    void only_members_of_the_issue() throws Exception {
        refused(403, "not-issue-member", door(), "liaison.sales", body());
    }

    @Test
    void who_did_it_and_what_was_noted_is_kept() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        assertThat(door.the(EmergencyStepDone.class)).isEqualTo(new EmergencyStepDone("make-safe",
                new Text("", "power is off"), "liaison.rnd", Yunlan.at("2026-03-24T10:20")));
    }
}
