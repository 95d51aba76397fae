package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/requests/{id}/plan/changes: the changes to a plan, newest first. */
class ChangeListEndpointTest {
    private static final String CHANGES = "/api/requests/REQ-pump/plan/changes";
    private static QueryBench bench;

    @BeforeAll
    static void theCaseWithChanges() {
        bench = new QueryBench(PumpChange.told(), "2026-05-28T09:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_newest_stands_first_with_what_became_of_it() {
        MvcTestResult answer = bench.get("mo.head", CHANGES);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.items[*].number").asArray()
                .containsExactly(2, 1);
        assertThat(answer).bodyJson().extractingPath("$.items[*].outdated").asArray().containsExactly(false, false);
        assertThat(answer).bodyJson().extractingPath("$.items[1].version").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.items[0].emergency").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"phase=approved, 1", "phase=in_decision, 1", "tier=major, 2", "tier=minor, 0",
            "asOf=2026-05-22T18:00:00%2B08:00, 1", "asOf=2026-05-19T18:00:00%2B08:00, 0"})
    void it_is_filtered_as_of_the_moment(String query, int found) {
        assertThat(bench.get("he.jia", CHANGES + "?" + query)).hasStatusOk().bodyJson().extractingPath("$.items")
                .asArray().hasSize(found);
    }

    @Test
    void what_is_not_there_not_understood_or_not_to_be_seen_is_refused() {
        assertThat(bench.get("he.jia", "/api/requests/REQ-none/plan/changes")).hasStatus(404);
        assertThat(bench.get("he.jia", CHANGES + "?phase=done")).hasStatus(400);
        assertThat(bench.get("he.jia", CHANGES + "?state=open")).hasStatus(400);
        assertThat(bench.get("qi.head", CHANGES)).hasStatus(403);
    }
}
