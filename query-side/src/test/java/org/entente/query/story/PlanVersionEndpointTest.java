package org.entente.query.story;

import org.entente.api.plan.PlanContentHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonPathValueAssert;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule PLN-18: GET /api/requests/{id}/plan/versions/{v} shows any version, and in what it differs from another. */
class PlanVersionEndpointTest {
    private static final String VERSIONS = "/api/requests/REQ-pump/plan/versions/";
    private static QueryBench bench;

    @BeforeAll
    static void theWholeCase() {
        bench = new QueryBench(PlanCase.told(), "2026-06-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_version_is_compared_with_the_one_before() {
        shown(VERSIONS + "2", "$.against").isEqualTo(1);
        shown(VERSIONS + "2", "$.changes[?(@.field=='tasks[1].lastWeek')].to").asArray().containsExactly("7");
        shown(VERSIONS + "2", "$.changes[?(@.field=='goals')].to").asArray().containsExactly("g1");
        shown(VERSIONS + "2", "$.changes[?(@.field=='goal.en')]").asArray().isEmpty();
        shown(VERSIONS + "1", "$.changes").asArray().isEmpty();
    }

    @Test
    void a_version_is_compared_with_the_one_named() {
        shown(VERSIONS + "1?against=2", "$.changes[?(@.field=='tasks[1].lastWeek')].from").asArray()
                .containsExactly("7");
        shown(VERSIONS + "2?against=2", "$.changes").asArray().isEmpty();
    }

    @Test
    void a_version_shows_its_state_its_fields_and_their_hash() {
        shown(VERSIONS + "1", "$.state").isEqualTo("refused");
        shown(VERSIONS + "2", "$.state").isEqualTo("in_force");
        shown(VERSIONS + "2?asOf=2026-05-11T13:10:00%2B08:00", "$.state").isEqualTo("circulated");
        shown(VERSIONS + "2", "$.contentHash").isEqualTo(PlanContentHash.of(PlanCase.content()));
        shown(VERSIONS + "2", "$.fields['risks[k1].trigger.workingDays']").isEqualTo("2");
        shown(VERSIONS + "2", "$.signatures[0].department").isEqualTo("rnd");
    }

    @Test
    void what_is_not_there_is_not_found_and_no_number_is_not_understood() {
        assertThat(bench.get("he.jia", VERSIONS + "3")).hasStatus(404);
        assertThat(bench.get("he.jia", VERSIONS + "0")).hasStatus(404);
        assertThat(bench.get("he.jia", VERSIONS + "2?against=7")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/plan/versions/1")).hasStatus(404);
        assertThat(bench.get("he.jia", VERSIONS + "two")).hasStatus(400);
        assertThat(bench.get("he.jia", VERSIONS + "2?against=one")).hasStatus(400);
    }

    @Test
    void who_takes_no_part_sees_no_version() {
        assertThat(bench.get("qi.head", VERSIONS + "1")).hasStatus(403);
        assertThat(bench.get("ada.admin", VERSIONS + "1")).hasStatus(403);
    }

    private static JsonPathValueAssert shown(String path, String json) {
        return assertThat(bench.get("he.jia", path)).hasStatusOk().bodyJson().extractingPath(json);
    }
}
