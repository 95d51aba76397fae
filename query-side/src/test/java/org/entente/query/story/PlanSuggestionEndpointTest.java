package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonPathValueAssert;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/requests/{id}/plan/suggestion: a content to begin with, made from form and minutes, that nobody has written. */
class PlanSuggestionEndpointTest {
    private static final String SUGGESTION = "/api/requests/REQ-pump/plan/suggestion";
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
    void the_goal_is_the_forms_and_every_duty_is_a_task_of_the_departments_liaison() {
        shown(SUGGESTION, "$.content.goal.en").isEqualTo("55 dB by 30 June");
        shown(SUGGESTION, "$.content.tasks[*].department").asArray().containsExactly("marketing", "rnd", "production");
        shown(SUGGESTION, "$.content.tasks[*].title.en").asArray().containsExactly("customers", "design", "build");
        shown(SUGGESTION, "$.content.tasks[1].owner").isEqualTo("ru.liaison");
        shown(SUGGESTION, "$.desiredEnd").isEqualTo("2026-06-30");
    }

    @Test
    void a_task_runs_until_the_week_in_which_all_is_expected() {
        shown(SUGGESTION + "?asOf=2026-05-11T12:30:00%2B08:00", "$.content.tasks[0].lastWeek").isEqualTo(7);
        shown(SUGGESTION, "$.content.tasks[0].lastWeek").isEqualTo(4);
    }

    @Test
    void the_minutes_of_the_kickoff_add_boundaries_risks_and_pledges() {
        shown(SUGGESTION, "$.content.tasks[1].deliverable.en").isEqualTo("no tooling");
        shown(SUGGESTION, "$.content.risks[*].risk.en").asArray().containsExactly("casting late", "fire");
        shown(SUGGESTION, "$.content.risks[*].contingency.en").asArray().containsExactly("to be found", "hall B");
        shown(SUGGESTION, "$.content.resources[*].from").asArray().containsExactly("legal");
        shown(SUGGESTION, "$.hints[*].code").asArray().containsExactly("resource-not-agreed");
    }

    @Test
    void before_the_minutes_the_form_alone_speaks() {
        String before = SUGGESTION + "?asOf=2026-05-11T12:30:00%2B08:00";

        shown(before, "$.content.risks").asArray().isEmpty();
        shown(before, "$.content.resources").asArray().isEmpty();
        shown(before, "$.hints").asArray().isEmpty();
    }

    @Test
    void who_takes_no_part_gets_none_and_without_a_case_there_is_none() {
        assertThat(bench.get("qi.head", SUGGESTION)).hasStatus(403);
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/plan/suggestion")).hasStatus(404);
    }

    private static JsonPathValueAssert shown(String path, String json) {
        return assertThat(bench.get("he.jia", path)).hasStatusOk().bodyJson().extractingPath(json);
    }
}
