package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules TSK-24 and TSK-25. GET /api/tasks/{id}: three dates, what it waits for, who is asked to correct or accept something. */
class WorkItemEndpointTest {
    private static final String BUILD = "/api/tasks/TSK-build";
    private static final String DRAW = "/api/tasks/TSK-draw";
    private static QueryBench bench;

    @BeforeAll
    static void theWork() {
        bench = new QueryBench(PumpWork.told(), "2026-06-09T09:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void baseline_promise_and_forecast_stand_together() {
        MvcTestResult answer = at(DRAW, "2026-05-21T16:00");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.baselineEnd").isEqualTo("2026-05-22");
        assertThat(answer).bodyJson().extractingPath("$.commitment").isEqualTo("2026-05-26");
        assertThat(answer).bodyJson().extractingPath("$.promised").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.forecastEnd").isEqualTo("2026-05-27");
        assertThat(answer).bodyJson().extractingPath("$.deliverable.en").isEqualTo("a housing");
        assertThat(answer).bodyJson().extractingPath("$.risk").isEqualTo("high");
    }

    @ParameterizedTest(name = "{0} at {1}: overdue {2}, correction asked {3}")
    @CsvSource({DRAW + ", 2026-05-22T20:00, false, false", DRAW + ", 2026-05-23T09:00, true, true",
            DRAW + ", 2026-05-28T12:00, true, false", DRAW + ", 2026-06-02T09:00, false, false",
            BUILD + ", 2026-05-23T09:00, true, false", BUILD + ", 2026-06-03T09:30, true, true"})
    void in_progress_on_an_overdue_item_asks_for_a_correction(String path, String moment, boolean overdue,
            boolean asked) {
        MvcTestResult answer = at(path, moment);

        assertThat(answer).bodyJson().extractingPath("$.overdue").isEqualTo(overdue);
        assertThat(answer).bodyJson().extractingPath("$.correctionAsked").isEqualTo(asked);
        assertThat(answer).bodyJson().extractingPath("$.hints[?(@.code=='correction-asked')]").asArray()
                .hasSize(asked ? 1 : 0);
    }

    @Test
    void what_an_item_waits_for_is_told_and_hinted_at_while_it_is_open() {
        MvcTestResult test = at("/api/tasks/TSK-test", "2026-06-02T09:30");

        assertThat(test).bodyJson().extractingPath("$.waitsFor[*].task").asArray().containsExactly("TSK-draw",
                "TSK-build");
        assertThat(test).bodyJson().extractingPath("$.waitsFor[*].open").asArray().containsExactly(false, true);
        assertThat(test).bodyJson().extractingPath("$.hints[?(@.code=='dependency-open')].items[*]").asArray()
                .containsExactly("TSK-build");
        assertThat(at("/api/tasks/TSK-test", "2026-05-11T16:00")).bodyJson().extractingPath("$.waitsFor[*].task")
                .asArray().containsExactly("TSK-build");
    }

    @Test
    void what_is_reported_done_says_so_until_it_is_accepted_and_was_done_then() {
        MvcTestResult waiting = at(DRAW, "2026-05-29T09:00");
        assertThat(waiting).bodyJson().extractingPath("$.status").isEqualTo("in_progress");
        assertThat(waiting).bodyJson().extractingPath("$.done.by").isEqualTo("ru.liaison");

        MvcTestResult accepted = at(DRAW, "2026-06-02T09:00");
        assertThat(accepted).bodyJson().extractingPath("$.status").isEqualTo("completed");
        assertThat(accepted).bodyJson().extractingPath("$.done").isNull();
        assertThat(accepted).bodyJson().extractingPath("$.forecastEnd").isEqualTo("2026-05-27");
        assertThat(accepted).bodyJson().extractingPath("$.late").isEqualTo(true);
    }

    @Test
    void an_issue_to_report_stands_ready_while_the_item_is_blocked_without_one() {
        MvcTestResult blocked = at(BUILD, "2026-06-01T11:00");
        assertThat(blocked).bodyJson().extractingPath("$.issueToReport.task").isEqualTo("TSK-build");
        assertThat(blocked).bodyJson().extractingPath("$.issueToReport.blocksItem").isEqualTo(true);
        assertThat(blocked).bodyJson().extractingPath("$.issueToReport.responsible").asArray()
                .containsExactly("rnd", "production");
        assertThat(blocked).bodyJson().extractingPath("$.actions[?(@.name=='report-issue-for-office')].enabled")
                .asArray().containsExactly(true);
        assertThat(blocked).bodyJson().extractingPath("$.hints[?(@.code=='issue-demanded')]").asArray().hasSize(1);

        MvcTestResult reported = at(BUILD, "2026-06-02T11:00");
        assertThat(reported).bodyJson().extractingPath("$.issueToReport").isNull();
        assertThat(reported).bodyJson().extractingPath("$.issues[*].issue").asArray().containsExactly("ISS-casting");
        assertThat(reported).bodyJson().extractingPath("$.hints[?(@.code=='issue-demanded')]").asArray().isEmpty();
    }

    @Test
    void its_assignee_may_report_the_issue_and_do_nothing_else_with_it() {
        MvcTestResult blocked = bench.get("wang.worker", BUILD + "?asOf=2026-06-01T11:00:00%2B08:00");

        assertThat(blocked).bodyJson().extractingPath("$.actions[?(@.enabled==true)].name").asArray()
                .containsExactly("report-issue");
        assertThat(bench.get("wang.worker", "/api/requests/REQ-pump?asOf=2026-06-01T11:00:00%2B08:00")).bodyJson()
                .extractingPath("$.actions[?(@.enabled==true)].name").asArray().containsExactly("report-issue");
    }

    @ParameterizedTest
    @CsvSource({"he.jia, 200", "wang.worker, 200", "qi.head, 403", "ada.admin, 403"})
    void who_sees_the_case_sees_its_items(String person, int status) {
        assertThat(bench.get(person, BUILD)).hasStatus(status);
    }

    @Test
    void what_is_not_there_or_not_understood_is_refused() {
        assertThat(bench.get("he.jia", "/api/tasks/TSK-none")).hasStatus(404);
        assertThat(bench.get("he.jia", BUILD + "?at=5")).hasStatus(400);
        assertThat(bench.get("he.jia", BUILD + "?asOf=99999")).hasStatus(400);
    }

    private static MvcTestResult at(String path, String moment) {
        return bench.get("he.jia", path + "?asOf=" + moment + ":00%2B08:00");
    }
}
