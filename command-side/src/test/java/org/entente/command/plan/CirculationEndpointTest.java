package org.entente.command.plan;

import java.util.List;

import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.at;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/circulation: the lead department puts a version before the heads. */
class CirculationEndpointTest {
    private static final String PATH = PlanDoor.PLAN_PATH + "/circulation";
    private static final String FIRST = "{'version':1}";

    @Test
    void the_lead_department_circulates_the_version_with_the_hash_of_what_it_says() throws Exception {
        PlanDoor door = PlanDoor.written(Plans.content("2026-03-16"));

        door.post("liaison.product", PATH, FIRST).andExpect(status().isOk()).andExpect(header().exists("ETag"));
        assertThat(door.brought())
                .containsExactly(new PlanCirculated(Plans.PLAN, 1, Plans.READ, at("2026-03-09T16:50")));
    }

    @Test
    void another_department_does_not_circulate() throws Exception {
        PlanDoor door = PlanDoor.written(Plans.content("2026-03-16"));

        door.refused(403, "wrong-department", door.post("liaison.rnd", PATH, FIRST));
        door.refused(403, "role-missing", door.post("he.jia", PATH, "{'department':'product','version':1}"));
        door.refused(422, "department-needed", door.post("he.jia", PATH, FIRST));
    }

    @Test
    void only_a_whole_version_that_stands_goes_out() throws Exception {
        PlanDoor thin = PlanDoor.written(Plans.content("2026-03-16", List.of()));
        PlanDoor door = PlanDoor.written(Plans.content("2026-03-16"));

        thin.refused(409, "plan-incomplete", thin.post("liaison.product", PATH, FIRST));
        door.refused(409, "version-outdated", door.post("liaison.product", PATH, "{'version':2}"));
        door.refused(412, "stale-version", door.post("liaison.product", PATH, FIRST, "If-Match", "\"0\""));
    }

    @Test
    void what_is_not_written_or_not_in_planning_is_not_circulated() throws Exception {
        PlanDoor awaited = PlanDoor.awaited();
        PlanDoor confirmed = PlanDoor.written(Plans.content("2026-03-16")).caseIs(RequestPhase.CONFIRMED);

        awaited.refused(409, "phase", awaited.post("liaison.product", PATH, FIRST));
        awaited.refused(404, "not-found",
                awaited.post("liaison.product", "/api/requests/REQ-none/plan/circulation", FIRST));
        confirmed.refused(409, "case-phase", confirmed.post("liaison.product", PATH, FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{'version':'one'}", "{'version':1,'hash':'x'}"})
    void a_body_that_names_no_version_is_not_understood(String body) throws Exception {
        PlanDoor door = PlanDoor.written(Plans.content("2026-03-16"));

        door.refused(400, "", door.post("liaison.product", PATH, body));
    }
}
