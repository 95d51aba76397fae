package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule TSK-27. GET /api/waiting-for and /api/requests/{id}/waiting-for: which department waits for which. */
class WaitingForEndpointTest {
    private static final String OF_CASE = "/api/requests/XT-2026-007/waiting-for";
    private static QueryBench bench;

    @BeforeAll
    static void theWork() {
        bench = new QueryBench(PumpWork.told(), "2026-06-09T09:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_CASE, "/api/waiting-for"})
    void departments_that_wait_for_each_other_are_named(String path) {
        MvcTestResult answer = at("he.jia", path, "2026-05-23T09:00");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.edges[*].from").asArray()
                .containsExactly("production", "rnd");
        assertThat(answer).bodyJson().extractingPath("$.edges[*].to").asArray().containsExactly("rnd", "production");
        assertThat(answer).bodyJson().extractingPath("$.cycles[0]").asArray().containsExactly("production", "rnd");
        assertThat(answer).bodyJson().extractingPath("$.cycles").asArray().hasSize(1);
    }

    @Test
    void each_item_says_why_it_waits_and_since_when() {
        MvcTestResult answer = at("he.jia", OF_CASE, "2026-05-23T09:00");

        assertThat(answer).bodyJson().extractingPath("$.edges[0].items[*].waitsFor").asArray()
                .containsExactly("TSK-draw", null);
        assertThat(answer).bodyJson().extractingPath("$.edges[0].items[1].since").isEqualTo("2026-05-22T07:30:00Z");
        assertThat(answer).bodyJson().extractingPath("$.edges[0].since").isEqualTo("2026-05-11T07:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.edges[1].items[*].task").asArray()
                .containsExactly("TSK-test");
    }

    @Test
    void nobody_waits_for_what_is_done() {
        MvcTestResult answer = at("he.jia", OF_CASE, "2026-06-03T09:30");

        assertThat(answer).bodyJson().extractingPath("$.edges[*].from").asArray().containsExactly("rnd");
        assertThat(answer).bodyJson().extractingPath("$.cycles").asArray().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pan.liaison, 200, 200", "qi.head, 403, 200", "ada.admin, 403, 403", "nobody, 403, 403"})
    void it_is_for_those_who_see_the_case(String person, int ofCase, int ofCompany) {
        assertThat(bench.get(person, OF_CASE)).hasStatus(ofCase);
        assertThat(bench.get(person, "/api/waiting-for")).hasStatus(ofCompany);
    }

    @Test
    void who_sees_no_case_sees_nobody_wait() {
        assertThat(at("qi.head", "/api/waiting-for", "2026-05-23T09:00")).bodyJson().extractingPath("$.edges")
                .asArray().isEmpty();
    }

    @Test
    void what_is_not_there_or_not_understood_is_refused() {
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/waiting-for")).hasStatus(404);
        assertThat(bench.get("he.jia", OF_CASE + "?department=rnd")).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/waiting-for?asOf=soon")).hasStatus(400);
    }

    private static MvcTestResult at(String person, String path, String moment) {
        return bench.get(person, path + "?asOf=" + moment + ":00%2B08:00");
    }
}
