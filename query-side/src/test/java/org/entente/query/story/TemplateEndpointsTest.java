package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/templates (REQ-16): seven typical collaborations whose days are counted from a start. */
class TemplateEndpointsTest {
    private static QueryBench bench;

    @BeforeAll
    static void aCompanyOfFourDepartments() {
        bench = new QueryBench(SmallCompany.founded(), "2026-05-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void there_are_seven_of_all_three_categories() {
        MvcTestResult answer = bench.get("wang.worker", "/api/templates");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(
                "supply-shortage", "product-launch", "process-improvement", "digital-transformation",
                "complaint-response", "market-entry", "annual-budget");
        assertThat(answer).bodyJson().extractingPath("$.items[*].category").asArray().containsOnly("emergency",
                "regular", "strategic");
        assertThat(answer).bodyJson().extractingPath("$.items[0].departments").asArray().startsWith("procurement");
    }

    @Test
    void its_days_are_counted_in_weeks_from_the_start() {
        MvcTestResult answer = bench.get("lin.lan", "/api/templates/product-launch?start=2026-03-02");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.form.desiredEnd").isEqualTo("2026-06-19");
        assertThat(answer).bodyJson().extractingPath("$.form.milestones[*].on").asArray().containsExactly("2026-04-03",
                "2026-04-24", "2026-05-22", "2026-06-19");
        assertThat(answer).bodyJson().extractingPath("$.form.subGoals[*].id").asArray().containsExactly("g1", "g2",
                "g3");
        assertThat(answer).bodyJson().extractingPath("$.form.resources[0].amountCny").isEqualTo(50000);
        assertThat(answer).bodyJson().extractingPath("$.plan.tasks[0].lastWeek").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.plan.risks").asArray().isNotEmpty();
    }

    @Test
    void without_a_start_it_is_the_monday_that_comes_next() {
        assertThat(bench.get("lin.lan", "/api/templates/annual-budget")).bodyJson().extractingPath("$.start")
                .isEqualTo("2026-06-01");
        assertThat(bench.get("lin.lan", "/api/templates/annual-budget?asOf=3")).bodyJson().extractingPath("$.start")
                .isEqualTo("2026-01-12");
    }

    @Test
    void departments_that_the_company_does_not_have_are_named() {
        assertThat(bench.get("lin.lan", "/api/templates/supply-shortage")).bodyJson()
                .extractingPath("$.unknownDepartments").asArray()
                .containsExactly("procurement", "logistics", "sales");
        assertThat(bench.get("lin.lan", "/api/templates/supply-shortage?asOf=1")).bodyJson()
                .extractingPath("$.unknownDepartments").asArray().hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"none, 404", "annual-budget?start=next, 400", "annual-budget?start=1999-12-31, 400",
            "annual-budget?start=2000-01-03, 200", "annual-budget?start=2199-12-31, 200",
            "annual-budget?start=2200-01-01, 400", "annual-budget?begin=2026-03-02, 400"})
    void what_there_is_not(String path, int status) {
        assertThat(bench.get("lin.lan", "/api/templates/" + path)).hasStatus(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supply-shortage", "product-launch", "process-improvement", "digital-transformation",
            "complaint-response", "market-entry", "annual-budget"})
    void every_task_and_resource_is_of_a_participant_and_ends_with_the_whole(String id) {
        MvcTestResult answer = bench.get("lin.lan", "/api/templates/" + id + "?start=2026-03-02");

        assertThat(answer).bodyJson().extractingPath("$.form.departments[?(@.part=='lead')]").asArray().hasSize(1);
        assertThat(answer).bodyJson().extractingPath("$.form.departments[*].department").asArray()
                .satisfies(departments -> {
                    assertThat(answer).bodyJson().extractingPath("$.plan.tasks[*].department").asArray()
                            .isSubsetOf(departments);
                    assertThat(answer).bodyJson().extractingPath("$.form.resources[*].from").asArray()
                            .isSubsetOf(departments);
                });
    }
}
