package org.entente.command.issue;

import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/issues/{id}/de-escalation: the level that holds the issue lowers it, with a reason. */
class DeEscalationEndpointTest extends IssueEndpointTest {
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
        return "de-escalation";
    }

    @Override
    String body() {
        return "{'urgency':'urgent','reason':{'en':'Why'}}";
    }

    @Override
    String who() {
        return "zhou.qiming";
    }

    @Override
    String stranger() {
        return "liaison.rnd";
    }

    @Override
    String event() {
        return "Lowered";
    }

    @Test
    void only_the_level_that_holds_it_lowers() throws Exception {
        refused(403, "not-holder", door(), "he.jia", body());
        String toNormal = body().replace("urgent", "normal");
        refused(403, "not-holder", IssueDoor.handled(Urgency.URGENT), "zhou.qiming", toNormal);
        refused(403, "not-holder", IssueDoor.handled(Urgency.URGENT), "vp.fin", toNormal);
        IssueDoor.handled(Urgency.URGENT).post("vp.rnd", path(), toNormal).andExpect(status().isOk());
    }

    @Test
    void it_leads_downwards_and_has_a_reason() throws Exception {
        refused(409, "not-lower", "{'urgency':'critical','reason':{'en':'Why'}}");
        refused(422, "text-missing", "{'urgency':'urgent','reason':{}}");
    }

    @Test
    void not_to_a_level_that_would_raise_it_again_at_once() throws Exception {
        refused(409, "lower-limit-past", door().at("2026-03-24T14:00"), who(), body());
    }

    @Test
    void while_its_case_is_suspended_it_does_not_become_normal() throws Exception {
        refused(409, "case-suspended", door().caseIs(RequestPhase.SUSPENDED), who(),
                "{'urgency':'normal','reason':{'en':'Why'}}");
    }
}
