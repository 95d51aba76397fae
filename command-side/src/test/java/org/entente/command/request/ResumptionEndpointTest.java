package org.entente.command.request;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** POST /api/requests/{id}/resumption (REQ-30, REQ-32). */
class ResumptionEndpointTest {
    private static final String DIRECTOR = "lin.lan";

    @Test
    void a_case_goes_on_where_it_stood_and_what_it_owed_is_owed_again() {
        String id = suspended();

        assertThat(NODE.post(DIRECTOR, path(id, "resumption"), "{}")).hasStatusOk();
        NODE.settle();

        assertThat(payload(id, "request.resumed").path("phase").asString()).isEqualTo("planning");
        assertThat(InPlanning.kickoff(id)).endsWith("meeting.resumed-with-case", "obligation.opened");
        assertThat(InPlanning.plan(id)).endsWith("plan.resumed-with-case", "obligation.opened");
        assertThat(NODE.post(DIRECTOR, path(id, "suspension"), "{'reason':'again','expectedEnd':'2026-04-01'}"))
                .hasStatusOk();
    }

    @Test
    void only_a_suspended_case_goes_on_and_only_the_director_says_so() {
        String planning = InPlanning.planning();
        String id = suspended();

        refused(409, "phase", () -> NODE.post(DIRECTOR, path(planning, "resumption"), "{}"));
        refused(403, "role-missing", () -> NODE.post("he.jia", path(id, "resumption"), "{}"));
        refused(404, "not-found", () -> NODE.post(DIRECTOR, path("REQ-none", "resumption"), "{}"));
        refused(400, "", () -> NODE.post(DIRECTOR, path(id, "resumption"), "{'reason':'no words needed'}"));
        refused(412, "stale-version", () -> NODE.post(DIRECTOR, path(id, "resumption"), "{}", "If-Match", "\"0\""));
    }

    private static String suspended() {
        String id = InPlanning.planning();
        assertThat(NODE.post(DIRECTOR, path(id, "suspension"), "{'reason':'x','expectedEnd':'2026-04-01'}"))
                .hasStatusOk();
        NODE.settle();
        return id;
    }
}
