package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

/** POST /api/issues/{id}/emergency-plan: the emergency response team meets. */
class EmergencyTeamEndpointTest extends IssueEndpointTest {
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
        return "emergency-plan";
    }

    @Override
    String body() {
        return "{'departments':['rnd','legal']}";
    }

    @Override
    String who() {
        return "lin.lan";
    }

    @Override
    String stranger() {
        return "he.jia";
    }

    @Override
    String event() {
        return "TeamConvened";
    }

    @Test
    void only_of_a_critical_issue() throws Exception {
        refused(409, "wrong-level", IssueDoor.handled(Urgency.URGENT), who(), body());
    }

    @Test
    void it_names_departments_that_are_there() throws Exception {
        refused(422, "departments-unfit", "{'departments':[]}");
        refused(422, "department-unknown", "{'departments':['fleet']}");
    }
}
