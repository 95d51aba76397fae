package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** PUT /api/requests/{id}/liaisons/{department}: who speaks for a department in this case. Rule CNF-24. */
class LiaisonsEndpointTest {
    private static final String HEAD_OF_RND = "zheng.hao";
    /** Speaks for no department of the company. */
    private static final String NOBODYS_LIAISON = "tang.ning";

    @Test
    void the_head_names_a_liaison_and_replaces_him() {
        String id = AtTheDoor.approved();

        assertThat(name(id, "rnd", HEAD_OF_RND, NOBODYS_LIAISON)).hasStatusOk();
        assertThat(name(id, "rnd", HEAD_OF_RND, "chen.ming")).hasStatusOk();
        assertThat(payload(id, "request.liaison-named").path("liaison").asString()).isEqualTo("chen.ming");
        assertThat(payload(id, "request.liaison-named").path("before").asString()).isEqualTo(NOBODYS_LIAISON);
    }

    @Test
    void who_is_named_in_a_case_speaks_for_the_department_there_and_nowhere_else() {
        String id = AtTheDoor.approved();
        String other = AtTheDoor.approved();
        name(id, "rnd", HEAD_OF_RND, NOBODYS_LIAISON);

        assertThat(NODE.consent(NOBODYS_LIAISON, path(id, "confirmations"), "{'answer':'confirm','revision':1}"))
                .hasStatusOk();
        assertThat(payload(id, "request.confirmation-given").path("by").asString()).isEqualTo(NOBODYS_LIAISON);
        assertThat(payload(id, "request.confirmation-given").path("department").asString()).isEqualTo("rnd");
        refused(403, "role-missing", () -> NODE.consent(NOBODYS_LIAISON, path(other, "confirmations"),
                "{'answer':'confirm','department':'rnd','revision':1}"));
        refused(422, "department-needed", () -> NODE.consent(NOBODYS_LIAISON, path(other, "confirmations"),
                "{'answer':'confirm','revision':1}"));
        refused(403, "role-missing", () -> NODE.consent(NOBODYS_LIAISON, path(id, "confirmations"),
                "{'answer':'confirm','department':'sales','revision':1}"));
    }

    @Test
    void nobody_else_names_a_liaison_and_a_stranger_is_none() {
        String id = AtTheDoor.approved();
        String draft = AtTheDoor.draft();

        refused(403, "role-missing", () -> name(id, "rnd", "chen.ming", "chen.ming"));
        refused(403, "not-participant", () -> name(id, "it", "ding.rui", "chen.ming"));
        refused(422, "unknown-person", () -> name(id, "rnd", HEAD_OF_RND, "no.body"));
        refused(409, "phase", () -> name(draft, "product", "xu.jing", "chen.ming"));
        refused(404, "not-found", () -> name("REQ-none", "rnd", HEAD_OF_RND, "chen.ming"));
        refused(400, "", () -> NODE.put(HEAD_OF_RND, path(id, "liaisons/rnd"), "{'person':'chen.ming'}"));
        refused(412, "stale-version", () -> NODE.put(HEAD_OF_RND, path(id, "liaisons/rnd"),
                "{'liaison':'chen.ming'}", "If-Match", "\"0\""));
    }

    private static MvcTestResult name(String id, String department, String by, String liaison) {
        return NODE.put(by, path(id, "liaisons/" + department), "{'liaison':'" + liaison + "'}");
    }
}
