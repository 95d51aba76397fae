package org.entente.command.issue;

import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.TaskForceFormed;
import org.entente.api.issue.Urgency;
import org.entente.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/issues/{id}/task-force: the task force is set up or changed. */
class TaskForceEndpointTest extends IssueEndpointTest {
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
        return "task-force";
    }

    @Override
    String body() {
        return "{'departments':['rnd','legal'],'members':['head.admin'],'mandate':{'en':'May buy'}}";
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
        return "TaskForceFormed";
    }

    @Test
    void its_departments_people_and_mandate_are_kept() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        assertThat(door.the(TaskForceFormed.class)).isEqualTo(new TaskForceFormed(Yunlan.departments("rnd", "legal"),
                List.of(new PersonId("head.admin")), new Text("", "May buy"), Yunlan.at("2026-03-24T10:20")));
    }

    @Test
    void a_vice_president_over_others_does_not() throws Exception {
        refused(403, "not-holder", door(), "vp.fin", body());
    }

    @Test
    void a_normal_issue_has_none() throws Exception {
        refused(409, "wrong-level", IssueDoor.handled(Urgency.NORMAL), who(), body());
    }

    @Test
    void it_names_departments_and_people_that_are_there() throws Exception {
        refused(422, "departments-unfit", "{'departments':[]}");
        refused(422, "department-unknown", "{'departments':['fleet']}");
        refused(422, "unknown-person", "{'departments':['rnd'],'members':['no.body']}");
        refused(422, "members-unfit", "{'departments':['rnd'],'members':['head.rnd','head.rnd']}");
    }
}
