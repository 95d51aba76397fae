package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/drill/report: rules DRL-6 and DRL-7, what a drill has shown, folded from its events. */
class DrillReportEndpointTest {
    private static final String FIRE = "$.issues[0].";
    private static QueryBench bench;

    @BeforeAll
    static void aDrillThatEnded() {
        bench = new QueryBench(PumpDrill.told(), "2026-05-11T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    private static MvcTestResult report(String parameters) {
        MvcTestResult answer = bench.get("dai.director", "/api/drill/report" + parameters);
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static void step(MvcTestResult answer, String step, Object took, String verdict) {
        String path = FIRE + "steps[?(@.step=='" + step + "')].";
        assertThat(answer).bodyJson().extractingPath(path + "took").asArray().containsExactly(took);
        assertThat(answer).bodyJson().extractingPath(path + "verdict").asArray().containsExactly(verdict);
    }

    @Test
    void steps_are_timed_from_the_moment_at_which_the_issue_came_up() {
        MvcTestResult answer = report("?round=1");
        step(answer, "first_action", "PT7M", "none");
        step(answer, "acknowledged", "PT7M", "kept");
        step(answer, "notice", "PT12M", "none");
        step(answer, "contained", "PT2H25M", "late");
        step(answer, "measures", null, "missing");
        step(answer, "solved", null, "none");
        assertThat(answer).bodyJson().extractingPath(FIRE + "acknowledged[*].person").asArray()
                .containsExactly("pan.liaison");
        assertThat(answer).bodyJson().extractingPath(FIRE + "acknowledged[*].took").asArray().containsExactly("PT7M");
    }

    @Test
    void limits_say_what_was_spare_and_by_how_much_they_were_missed() {
        MvcTestResult answer = report("?round=1");
        assertThat(answer).bodyJson().extractingPath(FIRE + "limits[*].state").asArray().containsExactly("met",
                "missed", "open");
        assertThat(answer).bodyJson().extractingPath(FIRE + "limits[0].spare").isEqualTo("PT18M");
        assertThat(answer).bodyJson().extractingPath(FIRE + "limits[1].lateBy").isEqualTo("PT25M");
        assertThat(answer).bodyJson().extractingPath(FIRE + "rungs[*].what").asArray()
                .containsExactly("critical_contain");
        assertThat(answer).bodyJson().extractingPath(FIRE + "rungs[*].after").asArray().containsExactly("PT2H");
    }

    @Test
    void everybody_told_has_reacted_or_is_named() {
        MvcTestResult answer = report("?round=1");
        String told = FIRE + "told[?(@.party.kind=='";
        assertThat(answer).bodyJson().extractingPath(told + "department')].by").asArray()
                .containsExactly("pan.liaison");
        assertThat(answer).bodyJson().extractingPath(told + "director')].took").asArray().containsExactly("PT12M");
        assertThat(answer).bodyJson().extractingPath("$.neverReacted[*].party.kind").asArray()
                .containsExactly("general_manager", "office");
        assertThat(answer).bodyJson().extractingPath("$.neverReacted[0].people").asArray().containsExactly("gao.gm");
    }

    @Test
    void the_totals_sum_it_up() {
        MvcTestResult answer = report("?round=1");
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("ended");
        assertThat(answer).bodyJson().extractingPath("$.until").isEqualTo("2026-05-09T18:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.totals.injected").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.totals.limitsHeld").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.totals.limitsMissed").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.totals.limitsRunning").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.totals.rungs").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.totals.expectationsKept").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.totals.expectationsNotKept").isEqualTo(2);
    }

    @Test
    void while_the_drill_lasts_what_is_expected_may_still_come() {
        MvcTestResult answer = report("?asOf=2026-05-09T22:10:00%2B08:00");
        step(answer, "contained", null, "running");
        assertThat(answer).bodyJson().extractingPath("$.until").isEqualTo("2026-05-09T14:10:00Z");
        assertThat(answer).bodyJson().extractingPath("$.totals.toCome").isEqualTo(1);
    }

    @Test
    void only_those_who_lead_or_look_after_the_company_read_it() {
        assertThat(bench.get("he.jia", "/api/drill/report?round=1")).hasStatusOk();
        assertThat(bench.get("pan.liaison", "/api/drill/report")).hasStatus(403);
        assertThat(bench.get("dai.director", "/api/drill/report?round=9")).hasStatus(404);
    }
}
