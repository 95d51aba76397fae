package org.entente.command.plan;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.ContingencyEvent.ContingencyActivated;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.Sighting;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.HE_JIA;
import static org.entente.command.casework.CaseWorld.REACTION;
import static org.entente.command.casework.CaseWorld.REQUEST;
import static org.entente.command.casework.CaseWorld.at;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/contingencies/{risk}/activation: the lead department or the Office puts a contingency into action. */
class ContingencyActivationEndpointTest {
    private static final String PATH = PlanDoor.PLAN_PATH + "/contingencies/k1/activation";
    private static final String REASON = "{'reason':'smoke'}";

    @Test
    void the_office_decides_about_what_is_proposed() throws Exception {
        PlanDoor door = proposed();

        door.post("he.jia", PATH, REASON).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        assertThat(door.brought()).containsExactly(
                new ContingencyActivated(Plans.PLAN, REQUEST, 1, "k1", true, HE_JIA, null, "smoke",
                        at("2026-03-09T16:50")));
    }

    @Test
    void the_lead_department_decides_and_no_other_one() throws Exception {
        PlanDoor door = proposed();

        door.refused(403, "not-lead-nor-office", door.post("liaison.rnd", PATH, REASON));
        door.refused(403, "role-missing", door.post("wen.vp", PATH, REASON));
        door.post("head.product", PATH, REASON).andExpect(status().isOk());
    }

    @Test
    void without_a_proposal_a_reason_is_needed_and_twice_is_once_too_often() throws Exception {
        PlanDoor door = waiting();

        door.refused(409, "reason-missing", door.post("he.jia", PATH, "{}"));
        door.post("he.jia", PATH, REASON).andExpect(status().isOk());
        door.refused(409, "contingency-active", door.post("he.jia", PATH, REASON));
    }

    @Test
    void what_is_proposed_needs_no_reason() throws Exception {
        proposed().post("lin.lan", PATH, "{}").andExpect(status().isOk());
    }

    @Test
    void a_reason_has_its_bounds() throws Exception {
        PlanDoor door = proposed();

        door.refused(422, "text-too-long", door.post("he.jia", PATH, "{'reason':'" + "x".repeat(4_001) + "'}"));
    }

    @Test
    void an_unknown_risk_or_case_is_not_found() throws Exception {
        PlanDoor door = proposed();

        door.refused(404, "not-found", door.post("he.jia", PATH.replace("k1", "k9"), REASON));
        door.refused(404, "not-found", door.post("he.jia", PATH.replace("REQ-1", "REQ-none"), REASON));
    }

    @Test
    void who_did_not_read_what_is_there_is_refused() throws Exception {
        PlanDoor door = proposed();

        door.refused(412, "stale-version", door.post("he.jia", PATH, REASON, "If-Match", "\"0\""));
    }

    @Test
    void only_while_the_case_runs_and_its_plan_is_in_force() throws Exception {
        PlanDoor circulated = PlanDoor.circulated(Plans.content("2026-03-16"));
        PlanDoor suspended = proposed().caseIs(RequestPhase.SUSPENDED);

        circulated.refused(409, "phase", circulated.post("he.jia", PATH, REASON));
        suspended.refused(409, "case-phase", suspended.post("he.jia", PATH, REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'reason':['x']}", "{'why':'x'}"})
    void a_body_of_another_kind_is_not_understood(String body) throws Exception {
        PlanDoor door = proposed();

        door.refused(400, "", door.post("he.jia", PATH, body));
    }

    private static PlanDoor waiting() {
        return PlanDoor.inForce(Plans.waitingFor(new RiskTrigger.IssueRaised(Urgency.URGENT)));
    }

    private static PlanDoor proposed() {
        PlanDoor door = waiting();
        door.given(REACTION, new ProposeContingency(Plans.PLAN,
                new Sighting.IssueReached(new IssueId("ISS-1"), Urgency.URGENT), at("2026-03-09T16:50")));
        return door;
    }
}
