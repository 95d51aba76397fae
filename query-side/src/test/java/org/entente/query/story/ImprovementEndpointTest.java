package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/improvements: actions live on after the archive. Rule IMP-5. */
class ImprovementEndpointTest {
    private static QueryBench bench;

    @BeforeAll
    static void aCaseThatEnded() {
        bench = new QueryBench(PumpEnding.told(), "2026-07-25T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void an_action_tells_what_was_agreed_done_seen_and_followed_up() {
        MvcTestResult answer = bench.get("he.jia", "/api/improvements/IMP-pump-1");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("open");
        assertThat(answer).bodyJson().extractingPath("$.content.en").isEqualTo("measure noise before the pilot run");
        assertThat(answer).bodyJson().extractingPath("$.look.accepted").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.look.note.en").isEqualTo("not used");
        assertThat(answer).bodyJson().extractingPath("$.followUps").asArray().containsExactly("2026-07-01T01:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.actions[?(@.enabled==true)].name").asArray()
                .containsExactly("complete");
    }

    @ParameterizedTest(name = "overdue at {0}: {1}")
    @CsvSource({"2026-07-15T23:00, false", "2026-07-16T00:00, true", "2026-07-20T11:00, false",
            "2026-07-21T11:00, true"})
    void overdue_is_computed_as_of_the_moment(String at, boolean overdue) {
        assertThat(bench.get("he.jia", "/api/improvements/IMP-pump-1?asOf=" + at + ":00%2B08:00")).bodyJson()
                .extractingPath("$.overdue").isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"state=open, 1", "state=closed, 0", "assignee=wang.worker, 1", "assignee=he.jia, 0",
            "request=REQ-pump, 1", "request=REQ-other, 0", "dueBefore=2026-07-15, 0", "dueBefore=2026-07-16, 1",
            "department=rnd, 0"})
    void the_list_is_filtered(String filter, int found) {
        assertThat(bench.get("he.jia", "/api/improvements?" + filter)).hasStatusOk().bodyJson()
                .extractingPath("$.items").asArray().hasSize(found);
    }

    @Test
    void members_of_the_case_and_the_assignee_see_it_and_nobody_else() {
        assertThat(bench.get("wang.worker", "/api/improvements/IMP-pump-1")).hasStatusOk();
        assertThat(bench.get("wang.worker", "/api/improvements")).bodyJson().extractingPath("$.items").asArray()
                .hasSize(1);
        assertThat(bench.get("qi.head", "/api/improvements/IMP-pump-1")).hasStatus(403);
        assertThat(bench.get("qi.head", "/api/improvements")).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(bench.get("ana.lyst", "/api/improvements")).hasStatus(403);
    }

    @Test
    void what_is_not_there_or_not_understood_is_said_so() {
        assertThat(bench.get("he.jia", "/api/improvements/IMP-none")).hasStatus(404);
        assertThat(bench.get("he.jia", "/api/improvements?colour=red")).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/improvements/IMP-pump-1?of=me")).hasStatus(400);
    }
}
