package org.entente.command.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** POST /api/requests/{id}/suspension (REQ-30, REQ-32). */
class SuspensionEndpointTest {
    private static final String DIRECTOR = "lin.lan";
    private static final String BODY = "{'reason':'Supplier insolvent','expectedEnd':'2026-04-01'}";

    @Test
    void a_case_stands_still_with_its_kickoff_and_its_plan() {
        String id = InPlanning.planning();

        assertThat(NODE.post(DIRECTOR, path(id, "suspension"), BODY)).hasStatusOk().bodyJson().extractingPath("$.id")
                .isEqualTo(id);
        NODE.settle();

        assertThat(payload(id, "request.suspended").path("phase").asString()).isEqualTo("planning");
        assertThat(payload(id, "request.suspended").path("reason").asString()).isEqualTo("Supplier insolvent");
        assertThat(payload(id, "request.suspended").path("expectedEnd").asString()).isEqualTo("2026-04-01");
        assertThat(InPlanning.kickoff(id)).endsWith("meeting.paused-with-case", "obligation.cancelled");
        assertThat(InPlanning.plan(id)).endsWith("plan.paused-with-case", "obligation.cancelled");
    }

    @Test
    void meanwhile_people_only_name_liaisons_of_it() {
        String id = InPlanning.planning();
        NODE.post(DIRECTOR, path(id, "suspension"), BODY);
        NODE.settle();

        refused(409, "case-suspended", () -> NODE.post("he.jia", path(id, "meetings"),
                """
                {'kind':'coordination','chair':'he.jia',
                 'slot':{'startsAt':'2026-03-05T09:00:00+08:00','endsAt':'2026-03-05T10:00:00+08:00','place':'301'}}"""));
        assertThat(NODE.put("zheng.hao", path(id, "liaisons/rnd"), "{'liaison':'chen.ming'}")).hasStatusOk();
    }

    @Test
    void it_is_the_directors_to_decide() {
        String id = InPlanning.planning();

        refused(403, "role-missing", () -> NODE.post("he.jia", path(id, "suspension"), BODY));
        refused(403, "role-missing", () -> NODE.post("xu.jing", path(id, "suspension"), BODY));
    }

    @Test
    void a_case_is_suspended_after_its_kickoff_and_once() {
        String draft = AtTheDoor.draft();
        String id = InPlanning.executing();
        assertThat(NODE.post(DIRECTOR, path(id, "suspension"), BODY)).hasStatusOk();
        NODE.settle();

        refused(409, "phase", () -> NODE.post(DIRECTOR, path(draft, "suspension"), BODY));
        refused(409, "phase", () -> NODE.post(DIRECTOR, path(id, "suspension"), BODY));
        refused(404, "not-found", () -> NODE.post(DIRECTOR, path("REQ-none", "suspension"), BODY));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', value = {"{'reason':' ','expectedEnd':'2026-04-01'} | 422 | text-missing",
            "{'reason':'x','expectedEnd':'2026-03-02'} | 422 | end-not-ahead",
            "{'reason':'x','expectedEnd':'2027-03-04'} | 422 | suspended-too-long",
            "{'reason':'x','expectedEnd':'soon'} | 400 | ''",
            "{'reason':'x','until':'2026-04-01'} | 400 | ''"}, quoteCharacter = '"')
    void it_says_why_and_until_when(String body, int status, String code) {
        String id = InPlanning.planning();
        refused(status, code.replace("'", ""), () -> NODE.post(DIRECTOR, path(id, "suspension"), body));
    }

    @Test
    void a_version_that_is_named_counts_and_a_repetition_is_recorded_once() {
        String id = InPlanning.planning();
        refused(412, "stale-version", () -> NODE.post(DIRECTOR, path(id, "suspension"), BODY, "If-Match", "\"0\""));

        String key = "suspend-" + id;
        assertThat(NODE.post(DIRECTOR, path(id, "suspension"), BODY, "Idempotency-Key", key)).hasStatusOk();
        assertThat(NODE.post(DIRECTOR, path(id, "suspension"), BODY, "Idempotency-Key", key)).hasStatusOk();
        assertThat(NODE.stored(id)).containsOnlyOnce("request.suspended");
    }
}
