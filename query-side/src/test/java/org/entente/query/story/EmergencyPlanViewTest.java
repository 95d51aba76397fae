package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/issues/{id}/emergency-plan: rule ISS-36, what is done, what is late, and how long the first action took. */
class EmergencyPlanViewTest {
    private static final String PATH = "/api/issues/ISS-fire/emergency-plan";
    private static QueryBench bench;

    @BeforeAll
    static void aFire() {
        bench = new QueryBench(PumpFire.told(), "2026-05-12T12:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_time_to_the_first_action_is_measured() {
        MvcTestResult answer = bench.get("he.jia", PATH);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.firstAction").isEqualTo("PT4M");
        assertThat(answer).bodyJson().extractingPath("$.firstActionAt").isEqualTo("2026-05-12T01:04:00Z");
        assertThat(answer).bodyJson().extractingPath("$.startedAt").isEqualTo("2026-05-12T01:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.plan").isEqualTo(0);
    }

    @Test
    void a_step_is_done_by_hand_or_by_the_limit_that_it_stands_for() {
        MvcTestResult answer = bench.get("he.jia", PATH);

        assertThat(answer).bodyJson().extractingPath("$.steps[?(@.id=='make-safe')].by").asArray()
                .containsExactly("pan.liaison");
        assertThat(answer).bodyJson().extractingPath("$.steps[?(@.id=='make-safe')].note.en").asArray()
                .containsExactly("power is off");
        assertThat(answer).bodyJson().extractingPath("$.steps[?(@.id=='call-general-manager')].doneAt").asArray()
                .containsExactly("2026-05-12T01:20:00Z");
        assertThat(answer).bodyJson().extractingPath("$.steps[?(@.id=='call-general-manager')].by").asArray()
                .containsExactly((Object) null);
    }

    @ParameterizedTest(name = "at {0} alarm overdue: {1}, containment overdue: {2}")
    @CsvSource({"2026-05-12T09:09:59, false, false", "2026-05-12T09:10:00, true, false",
            "2026-05-12T10:59:59, true, false", "2026-05-12T11:00:00, true, true"})
    void a_target_is_a_mark_that_is_reached_at_its_moment(String moment, boolean alarm, boolean contain) {
        MvcTestResult answer = bench.get("he.jia", PATH + "?asOf=" + moment + "%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.steps[?(@.id=='alarm')].overdue").asArray()
                .containsExactly(alarm);
        assertThat(answer).bodyJson().extractingPath("$.steps[?(@.id=='contain')].overdue").asArray()
                .containsExactly(contain);
    }

    @Test
    void before_the_first_action_there_is_no_time_to_it() {
        assertThat(bench.get("he.jia", PATH + "?asOf=2026-05-12T09:03:00%2B08:00")).bodyJson()
                .extractingPath("$.firstActionAt").isNull();
    }

    @Test
    void an_issue_that_never_was_critical_has_none_and_a_stranger_sees_none() {
        assertThat(bench.get("he.jia", "/api/issues/ISS-saved/emergency-plan")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/issues/ISS-none/emergency-plan")).hasStatus(404);
        assertThat(bench.get("qin.liaison", PATH)).hasStatus(403);
        assertThat(bench.get("ana.lyst", PATH)).hasStatus(403);
        assertThat(bench.get("he.jia", PATH + "?month=1")).hasStatus(400);
    }
}
