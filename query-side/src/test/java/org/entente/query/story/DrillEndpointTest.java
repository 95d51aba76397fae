package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/drill: where a drill stands; rule DRL-8: who sees it, and who sees what has still to come up. */
class DrillEndpointTest {
    private static QueryBench bench;

    @BeforeAll
    static void twoDrills() {
        bench = new QueryBench(PumpDrill.told(), "2026-05-11T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_last_drill_is_shown_with_what_has_still_to_come() {
        var answer = bench.get("dai.director", "/api/drill");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.round").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("running");
        assertThat(answer).bodyJson().extractingPath("$.leader").isEqualTo("ada.admin");
        assertThat(answer).bodyJson().extractingPath("$.toCome[*].key").asArray().containsExactly("fire");
        assertThat(answer).bodyJson().extractingPath("$.next").isEqualTo("2026-05-16T14:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.enabled == true)].name").asArray()
                .containsExactly("end");
    }

    @Test
    void an_earlier_one_is_found_by_its_number_with_the_limits_that_still_ran_at_its_end() {
        var answer = bench.get("ada.admin", "/api/drill?round=1");
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("ended");
        assertThat(answer).bodyJson().extractingPath("$.next").isNull();
        assertThat(answer).bodyJson().extractingPath("$.injected[*].issue").asArray().containsExactly("ISS-DRL-1-fire",
                "ISS-DRL-1-press");
        assertThat(answer).bodyJson().extractingPath("$.running[*].code").asArray().containsExactly("critical_solved");
        assertThat(answer).bodyJson().extractingPath("$.toComeNumber").isEqualTo(0);
    }

    @Test
    void it_is_shown_as_it_stood_at_any_moment() {
        var answer = bench.get("dai.director", "/api/drill?asOf=2026-05-09T22:10:00%2B08:00");
        assertThat(answer).bodyJson().extractingPath("$.round").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.injected[*].key").asArray().containsExactly("fire");
        assertThat(answer).bodyJson().extractingPath("$.toCome[*].key").asArray().containsExactly("press");
        assertThat(answer).bodyJson().extractingPath("$.running[*].code").asArray().containsExactly("critical_notice",
                "critical_contain", "critical_solved");
        assertThat(answer).bodyJson().extractingPath("$.next").isEqualTo("2026-05-09T14:30:00Z");
    }

    @Test
    void whoever_shall_be_surprised_does_not_see_what_comes() {
        for (String person : new String[]{"he.jia", "gao.gm"}) {
            var answer = bench.get(person, "/api/drill?asOf=2026-05-09T22:10:00%2B08:00");
            assertThat(answer).bodyJson().extractingPath("$.toCome").asArray().isEmpty();
            assertThat(answer).bodyJson().extractingPath("$.toComeNumber").isEqualTo(1);
        }
        for (String person : new String[]{"pan.liaison", "pei.head", "vera.vp"}) {
            assertThat(bench.get(person, "/api/drill")).hasStatus(403);
        }
    }

    @Test
    void a_drill_that_there_is_not_is_not_found() {
        assertThat(bench.get("dai.director", "/api/drill?round=3")).hasStatus(404);
        assertThat(bench.get("dai.director", "/api/drill?asOf=3")).hasStatus(404);
        assertThat(bench.get("dai.director", "/api/drill?round=one")).hasStatus(400);
    }
}
