package org.entente.command.plan;

import org.entente.api.plan.PlanEvent.PlanRefused;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.at;
import static org.entente.command.casework.CaseWorld.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** POST /api/requests/{id}/plan/signatures: a head signs what was read, or refuses it. */
class PlanSignatureEndpointTest {
    private static final String PATH = PlanDoor.PLAN_PATH + "/signatures";
    private static final String SIGNED = "{'answer':'sign','version':1,'contentHash':'" + Plans.READ + "'}";
    private static final String REFUSED = "{'answer':'refuse','version':1,'reason':'Too soon'}";

    @Test
    void a_head_signs_the_content_that_was_read() throws Exception {
        PlanDoor door = door();

        door.consent("head.rnd", PATH, SIGNED).andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(
                new PlanSigned(Plans.PLAN, 1, Plans.READ, RND, head(RND), at("2026-03-09T16:50")));
        door.refused(409, "already-signed", door.consent("head.rnd", PATH, SIGNED));
    }

    @Test
    void a_head_refuses_with_a_reason() throws Exception {
        PlanDoor door = door();

        door.consent("head.rnd", PATH, REFUSED).andExpect(status().isOk());
        assertThat(door.brought()).containsExactly(
                new PlanRefused(Plans.PLAN, 1, RND, head(RND), "Too soon", at("2026-03-09T16:50")));
        door.refused(409, "phase", door.consent("head.sales", PATH, SIGNED));
    }

    @Test
    void what_was_read_is_what_the_version_says() throws Exception {
        PlanDoor door = door();

        door.refused(409, "content-differs", door.consent("head.rnd", PATH,
                SIGNED.replace(Plans.READ, Plans.READ.replace('a', 'b'))));
        door.refused(409, "version-outdated", door.consent("head.rnd", PATH, SIGNED.replace(":1", ":2")));
        door.refused(409, "version-outdated", door.consent("head.rnd", PATH, REFUSED.replace(":1", ":2")));
    }

    @Test
    void a_consent_says_up_to_where_the_ledger_was_read() throws Exception {
        PlanDoor door = door();

        door.refused(428, "position-required", door.post("head.rnd", PATH, SIGNED));
        door.refused(428, "position-required", door.post("head.rnd", PATH, REFUSED));
        door.refused(400, "position-unknown", door.post("head.rnd", PATH, SIGNED, "Entente-Position", "999999"));
        door.refused(412, "stale-version",
                door.post("head.rnd", PATH, SIGNED, "Entente-Position", "40", "If-Match", "\"0\""));
    }

    @Test
    void only_heads_of_participants_sign() throws Exception {
        PlanDoor door = door();

        door.refused(403, "role-missing", door.consent("liaison.rnd", PATH, SIGNED));
        door.refused(403, "not-participant", door.consent("head.legal", PATH, SIGNED));
        door.refused(422, "department-needed", door.consent("he.jia", PATH, SIGNED));
    }

    @Test
    void what_is_not_circulated_is_not_signed() throws Exception {
        PlanDoor written = PlanDoor.written(Plans.content("2026-03-16"));
        PlanDoor suspended = door().caseIs(RequestPhase.SUSPENDED);

        written.refused(409, "phase", written.consent("head.rnd", PATH, SIGNED));
        written.refused(404, "not-found",
                written.consent("head.rnd", "/api/requests/REQ-none/plan/signatures", SIGNED));
        suspended.refused(409, "case-phase", suspended.consent("head.rnd", PATH, SIGNED));
    }

    @Test
    void a_blank_reason_or_hash_is_missing() throws Exception {
        PlanDoor door = door();

        door.refused(422, "text-missing", door.consent("head.rnd", PATH, REFUSED.replace("Too soon", " ")));
        door.refused(422, "text-missing", door.consent("head.rnd", PATH, SIGNED.replace(Plans.READ, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{'answer':'perhaps','version':1}",
            "{'answer':'sign','contentHash':'x'}"})
    void a_body_that_answers_nothing_is_not_understood(String body) throws Exception {
        PlanDoor door = door();

        door.refused(400, "", door.consent("head.rnd", PATH, body));
    }

    private static PlanDoor door() {
        return PlanDoor.circulated(Plans.content("2026-03-16"));
    }
}
