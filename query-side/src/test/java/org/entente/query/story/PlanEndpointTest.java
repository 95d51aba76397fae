package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.json.JsonPathValueAssert;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule PLN-19: GET /api/requests/{id}/plan shows versions, contingencies and what the plan may lack. */
class PlanEndpointTest {
    private static final String PLAN = "/api/requests/REQ-pump/plan";
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
    void every_version_stands_with_its_state() {
        shown(PLAN, "$.versions[*].state").asArray().containsExactly("refused", "in_force");
        shown(PLAN, "$.versions[*].version").asArray().containsExactly(1, 2);
        shown(PLAN + "?asOf=2026-05-11T12:10:00%2B08:00", "$.versions[*].state").asArray()
                .containsExactly("circulated");
        shown(PLAN, "$.latest.version").isEqualTo(2);
    }

    @Test
    void contingencies_stand_with_what_happened_to_them() {
        shown(PLAN, "$.contingencies[*].state").asArray().containsExactly("dismissed", "active", "ready");
        shown(PLAN, "$.contingencies[0].history[*].became").asArray().containsExactly("proposed", "dismissed");
        shown(PLAN, "$.contingencies[0].history[0].cause.workingDays").isEqualTo(3);
        shown(PLAN, "$.contingencies[0].history[1].by").isEqualTo("he.jia");
        shown(PLAN, "$.contingencies[1].history[0].department").isEqualTo("rnd");
        shown(PLAN + "?asOf=2026-05-29T15:45:00%2B08:00", "$.contingencies[*].state").asArray()
                .containsExactly("proposed", "ready", "ready");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"15:45, activate, true", "15:45, dismiss, true", "16:15, activate, true", "16:15, dismiss, false"})
    void what_may_be_decided_follows_where_it_stands(String time, String action, boolean enabled) {
        shown(PLAN + "?asOf=2026-05-29T" + time + ":00%2B08:00",
                "$.contingencies[0].actions[?(@.name=='" + action + "')].enabled").asArray().containsExactly(enabled);
    }

    @Test
    void a_department_without_a_task_and_what_comes_after_the_end_are_hinted_at() {
        shown(PLAN, "$.hints[*].code").asArray().containsExactly("department-without-task", "department-without-task",
                "goal-after-desired-end", "task-after-desired-end");
        shown(PLAN, "$.hints[2].about.dueOn").isEqualTo("2026-07-01");
        shown(PLAN, "$.hints[3].about.endsOn").isEqualTo("2026-07-03");
    }

    @Test
    void who_takes_no_part_sees_none_of_it_and_there_may_be_none() {
        assertThat(bench.get("qi.head", PLAN)).hasStatus(403);
        assertThat(bench.get("he.jia", PLAN + "?asOf=10")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/plan")).hasStatus(404);
    }

    private static JsonPathValueAssert shown(String path, String json) {
        return assertThat(bench.get("he.jia", path)).hasStatusOk().bodyJson().extractingPath(json);
    }
}
