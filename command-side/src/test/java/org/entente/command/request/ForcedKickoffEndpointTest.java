package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.COORDINATOR;
import static org.entente.command.request.AtTheDoor.FINDINGS;
import static org.entente.command.request.AtTheDoor.HEAD;
import static org.entente.command.request.AtTheDoor.LIAISON;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;
import static org.entente.command.request.AtTheDoor.version;

/** POST /api/requests/{id}/forced-kickoff: an emergency begins although departments are silent. */
class ForcedKickoffEndpointTest {
    private static final String DIRECTOR = "lin.lan";
    private static final String REASON = "{'reason':'customers are without water'}";

    @Test
    void a_forced_case_owes_its_kickoff_and_its_plan_from_that_moment() {
        String id = emergency();

        assertThat(force(id, DIRECTOR, REASON)).hasStatusOk();
        assertThat(payload(id, "request.kickoff-forced").path("silent").toString()).isEqualTo("[\"rnd\",\"sales\"]");
        NODE.settle();
        String own = id.substring("REQ-".length());
        assertThat(NODE.stored("MTG-" + own + "-kickoff")).containsExactly("meeting.kickoff-awaited",
                "obligation.opened");
        assertThat(NODE.stored("PLN-" + own)).containsExactly("plan.awaited", "obligation.opened");
    }

    @Test
    void only_the_director_forces_and_only_an_emergency_that_waits() {
        String id = emergency();
        String regular = AtTheDoor.approved();
        String draft = AtTheDoor.draft();

        refused(403, "role-missing", () -> force(id, COORDINATOR, REASON));
        refused(409, "no-emergency", () -> force(regular, DIRECTOR, REASON));
        refused(409, "phase", () -> force(draft, DIRECTOR, REASON));
        refused(404, "not-found", () -> force("REQ-none", DIRECTOR, REASON));
        refused(400, "", () -> force(id, DIRECTOR, "{'reason':'x','category':'emergency'}"));
        refused(422, "text-missing", () -> force(id, DIRECTOR, "{}"));
        refused(422, "text-missing", () -> force(id, DIRECTOR, "{'reason':' '}"));
        refused(412, "stale-version",
                () -> NODE.post(DIRECTOR, path(id, "forced-kickoff"), REASON, "If-Match", "\"0\""));
    }

    private static MvcTestResult force(String id, String person, String body) {
        return NODE.post(person, path(id, "forced-kickoff"), body);
    }

    private static String emergency() {
        String form = AtTheDoor.form("Recall").replaceFirst("\\{", "{'category':'emergency',");
        String id = AtTheDoor.id(NODE.post(LIAISON, "/api/requests", "{'form':" + form + "}"));
        NODE.consent(HEAD, path(id, "signature"), "{'revision':1}");
        NODE.consent(LIAISON, path(id, "submission"), "{}");
        NODE.post(COORDINATOR, path(id, "review"), "{'decision':'approve'," + FINDINGS + "}", "If-Match",
                version(id));
        return id;
    }
}
