package org.entente.command.issue;

import org.entente.api.issue.IssueEvent.Raised;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/issues/{id}/escalation: any member of the case or of the issue raises, with a reason. */
class EscalationEndpointTest extends IssueEndpointTest {
    @Override
    IssueDoor door() {
        return IssueDoor.handled(Urgency.NORMAL);
    }

    @Override
    IssueDoor tooLate() {
        return IssueDoor.solved(Urgency.NORMAL);
    }

    @Override
    String path() {
        return "escalation";
    }

    @Override
    String body() {
        return "{'urgency':'urgent','reason':{'en':'Why'}}";
    }

    @Override
    String who() {
        return "liaison.sales";
    }

    @Override
    String stranger() {
        return "no.body";
    }

    @Override
    String event() {
        return "Raised";
    }

    @Test
    void only_who_has_to_do_with_it_raises() throws Exception {
        refused(403, "not-involved", door(), "liaison.legal", body());
    }

    @Test
    void it_leads_upwards_and_has_a_reason() throws Exception {
        refused(409, "not-higher", "{'urgency':'normal','reason':{'en':'Why'}}");
        refused(422, "text-missing", "{'urgency':'urgent','reason':{}}");
    }

    @Test
    void the_new_level_is_held_by_the_vice_president() throws Exception {
        IssueDoor door = door();
        door.post(who(), path(), body());
        assertThat(door.the(Raised.class).held()).isEqualTo(Party.vicePresidentOver(Yunlan.department("rnd")));
    }
}
