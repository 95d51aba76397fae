package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/tasks/{id}/slips: every day promised anew, every move of the baseline, and the days by cause. */
class SlipsEndpointTest {
    private static final String SLIPS = "/api/tasks/TSK-draw/slips";
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
    void a_completed_item_slipped_by_what_was_announced_and_what_was_not() {
        MvcTestResult answer = bench.get("wang.worker", SLIPS);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(5);
        assertThat(answer).bodyJson().extractingPath("$.end").isEqualTo("2026-05-27");
        assertThat(answer).bodyJson().extractingPath("$.byCause[*].cause").asArray()
                .containsExactly("staffing", "unannounced");
        assertThat(answer).bodyJson().extractingPath("$.byCause[*].days").asArray().containsExactly(4, 1);
        assertThat(answer).bodyJson().extractingPath("$.slips[0].before").isEqualTo("2026-05-22");
        assertThat(answer).bodyJson().extractingPath("$.slips[0].promised").isEqualTo("2026-05-26");
        assertThat(answer).bodyJson().extractingPath("$.count").isEqualTo(1);
    }

    @ParameterizedTest(name = "at {0}: {1} days until {2}")
    @CsvSource({"2026-05-20T09:00, 0, 2026-05-22", "2026-05-22T09:00, 4, 2026-05-26",
            "2026-06-01T09:00, 4, 2026-05-26"})
    void an_open_one_slips_to_what_is_promised(String moment, int total, String end) {
        MvcTestResult answer = bench.get("he.jia", SLIPS + "?asOf=" + moment + ":00%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(total);
        assertThat(answer).bodyJson().extractingPath("$.end").isEqualTo(end);
        assertThat(answer).bodyJson().extractingPath("$.completed").isEqualTo(false);
    }

    @Test
    void an_approved_change_is_told_with_its_days() {
        try (QueryBench changed = new QueryBench(PumpChange.told(), "2026-05-28T09:00")) {
            MvcTestResult answer = changed.get("he.jia", "/api/tasks/TSK-pump-1/slips");

            assertThat(answer).bodyJson().extractingPath("$.baselineMoves[*].days").asArray().containsExactly(7);
            assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(0);
            assertThat(answer).bodyJson().extractingPath("$.byCause").asArray().isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"qi.head, 403", "ada.admin, 403", "he.jia, 200"})
    void it_is_for_those_who_see_the_case(String person, int status) {
        assertThat(bench.get(person, SLIPS)).hasStatus(status);
    }

    @Test
    void what_is_not_there_or_not_understood_is_refused() {
        assertThat(bench.get("he.jia", "/api/tasks/TSK-none/slips")).hasStatus(404);
        assertThat(bench.get("he.jia", SLIPS + "?cause=supplier")).hasStatus(400);
        assertThat(bench.get("he.jia", SLIPS + "?asOf=99999")).hasStatus(400);
        assertThat(bench.get("he.jia", SLIPS + "?atLeast=99")).hasStatus(503);
    }
}
