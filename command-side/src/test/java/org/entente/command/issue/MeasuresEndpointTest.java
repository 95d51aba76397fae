package org.entente.command.issue;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent.ResponsibleNamed;
import org.entente.api.issue.Urgency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/issues/{id}/measures: who does what by when. */
class MeasuresEndpointTest extends IssueEndpointTest {
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
        return "measures";
    }

    @Override
    String body() {
        return "{'measures':[{'what':{'en':'Why'},'department':'rnd','by':'2026-03-26'}]}";
    }

    @Override
    String who() {
        return "vp.rnd";
    }

    @Override
    String stranger() {
        return "no.body";
    }

    @Override
    String event() {
        return "MeasuresSet";
    }

    @Test
    void only_members_of_the_issue() throws Exception {
        refused(403, "not-issue-member", door(), "liaison.sales", body());
    }

    @Test
    void one_person_is_responsible_and_belongs_to_a_department_that_works_on_it() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), responsible("head.rnd"));
        assertThat(door.the(ResponsibleNamed.class).person()).isEqualTo(new PersonId("head.rnd"));
        refused(422, "responsible-unfit", responsible("liaison.sales"));
        refused(422, "responsible-unfit", responsible("no.body"));
        refused(400, "", body().replace("}]}", "}],'responsible':['head.rnd','liaison.rnd']}"));
    }

    private String responsible(String person) {
        return body().replace("}]}", "}],'responsible':'" + person + "'}");
    }

    @Test
    void each_says_what_and_names_a_department_that_is_there() throws Exception {
        refused(422, "measures-unfit", "{'measures':[]}");
        refused(422, "text-missing", "{'measures':[{'what':{},'department':'rnd','by':'2026-03-26'}]}");
        refused(422, "department-unknown", "{'measures':[{'what':{'en':'x'},'department':'fleet','by':'2026-03-26'}]}");
        refused(400, "", "{'measures':[{'what':{'en':'x'},'department':'rnd','by':'soon'}]}");
    }
}
