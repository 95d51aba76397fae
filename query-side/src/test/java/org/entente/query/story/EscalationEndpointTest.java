package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Handbook 1.5: every rung says when it was due, whether it fired and how late, who was told and who knew, or why not. */
class EscalationEndpointTest {
    private static final String CLIMBING = "/api/issues/ISS-climbing/escalation";
    private static QueryBench bench;

    @BeforeAll
    static void twoIssues() {
        bench = new QueryBench(PumpIssues.told(), "2026-05-11T12:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void a_missed_limit_tells_how_late_it_was_found_and_who_was_told_of_the_raise() {
        MvcTestResult answer = bench.get("he.jia", CLIMBING);

        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='urgent_measures')].outcome").asArray()
                .containsExactly("fired");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='urgent_measures')].due").asArray()
                .containsExactly("2026-05-07T13:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='urgent_measures')].lateBy").asArray()
                .containsExactly("PT5M");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='urgent_measures')].told[*].kind").asArray()
                .containsExactly("general_manager", "director");
    }

    @Test
    void the_raise_took_effect_and_was_acknowledged() {
        MvcTestResult answer = bench.get("he.jia", CLIMBING);

        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].cause").asArray()
                .containsExactly("missed:urgent_measures");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].fired").asArray()
                .containsExactly("2026-05-07T13:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].acknowledged[*].person").asArray()
                .containsExactly("gao.gm");
    }

    @ParameterizedTest(name = "{0} is {1} by {2}")
    @CsvSource({"urgent_notice, met,", "urgent_solved, cancelled, issue.raised",
            "urgent_follow_up, cancelled, issue.raised", "critical_notice, met,", "critical_solved, not-due-yet,"})
    void a_limit_that_did_not_fire_says_why(String code, String outcome, String cause) {
        MvcTestResult answer = bench.get("he.jia", CLIMBING);

        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='" + code + "')].outcome").asArray()
                .containsExactly(outcome);
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='" + code + "')].cause").asArray()
                .containsExactly(cause);
    }

    @Test
    void before_the_miss_the_limits_are_not_due_and_the_next_level_is_not_reached() {
        MvcTestResult answer = bench.get("he.jia", CLIMBING + "?asOf=2026-05-07T20:59:00%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.code=='urgent_measures')].outcome").asArray()
                .containsExactly("not-due-yet");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.outcome=='not-reached')].level").asArray()
                .containsExactly("critical");
        assertThat(answer).bodyJson().extractingPath("$.rungs[?(@.kind=='level' && @.level=='urgent')].told[*].kind")
                .asArray().containsExactly("vice_president", "department");
    }

    @Test
    void a_raise_that_waited_for_the_office_is_suppressed_by_the_solution() {
        String saved = "/api/issues/ISS-saved/escalation";

        assertThat(bench.get("he.jia", saved + "?asOf=2026-05-11T07:59:00%2B08:00")).bodyJson()
                .extractingPath("$.rungs[?(@.kind=='raise')].outcome").asArray().containsExactly("not-due-yet");
        MvcTestResult after = bench.get("he.jia", saved);
        assertThat(after).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].outcome").asArray()
                .containsExactly("suppressed");
        assertThat(after).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].cause").asArray()
                .containsExactly("issue.solved");
        assertThat(after).bodyJson().extractingPath("$.rungs[?(@.kind=='raise')].due").asArray()
                .containsExactly("2026-05-11T01:00:00Z");
    }

    @Test
    void an_issue_shows_its_number_level_and_measures() {
        MvcTestResult answer = bench.get("he.jia", "/api/issues/ISS-climbing");

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"20\"").bodyJson().extractingPath("$.number")
                .isEqualTo("XT-2026-007-I1");
        assertThat(answer).bodyJson().extractingPath("$.urgency").isEqualTo("critical");
        assertThat(answer).bodyJson().extractingPath("$.overdue").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.handling.measures[*].what.en").asArray()
                .containsExactly("second shift");
        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.name=='triage')].enabled").asArray()
                .containsExactly(true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"urgency=critical, 1", "state=solved, 1", "holder=office, 1", "holder=general-manager, 1",
            "department=quality, 1", "request=REQ-pump, 2", "urgency=urgent&asOf=2026-05-07T18:00:00%2B08:00, 1",
            "holder=vice-president:production&asOf=2026-05-07T18:00:00%2B08:00, 1"})
    void the_list_is_filtered_as_of_the_moment(String query, int found) {
        assertThat(bench.get("he.jia", "/api/issues?" + query)).hasStatusOk().bodyJson().extractingPath("$.items")
                .asArray().hasSize(found);
    }

    @Test
    void a_department_outside_the_case_sees_the_issue_it_joined_and_no_other() {
        assertThat(bench.get("qin.liaison", "/api/issues/ISS-climbing")).hasStatusOk();
        assertThat(bench.get("qin.liaison", "/api/issues/ISS-saved")).hasStatus(403);
        assertThat(bench.get("qin.liaison", "/api/requests/REQ-pump")).hasStatus(403);
        assertThat(bench.get("qin.liaison", "/api/issues")).bodyJson().extractingPath("$.items[*].id").asArray()
                .containsExactly("ISS-climbing");
    }
}
