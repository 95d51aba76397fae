package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/issues/{id}: evidence, task force, merge, the question of the law and times from the record (rules ISS-32 to ISS-37). */
class IssueRecordViewTest {
    private static final String FIRE = "/api/issues/ISS-fire";
    private static final String TWIN = "/api/issues/ISS-twin";
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
    void a_merge_shows_on_both_sides_with_the_evidence_of_both() {
        MvcTestResult survivor = bench.get("he.jia", FIRE);

        assertThat(survivor).hasStatusOk().bodyJson().extractingPath("$.merged[*].number").asArray()
                .containsExactly("XT-2026-007-I4");
        assertThat(survivor).bodyJson().extractingPath("$.merged[*].href").asArray().containsExactly(TWIN);
        assertThat(survivor).bodyJson().extractingPath("$.evidence[*].name").asArray().containsExactly("photo.jpg",
                "video.mp4");
        assertThat(survivor).bodyJson().extractingPath("$.evidence[?(@.name=='video.mp4')].from").asArray()
                .containsExactly("ISS-twin");
        MvcTestResult twin = bench.get("he.jia", TWIN);
        assertThat(twin).bodyJson().extractingPath("$.mergedInto.number").isEqualTo("XT-2026-007-I3");
        assertThat(twin).bodyJson().extractingPath("$.state").isEqualTo("merged");
        assertThat(survivor).bodyJson().extractingPath("$.state").isEqualTo("handling");
    }

    @Test
    void whoever_sees_the_survivor_sees_what_was_merged_into_it() {
        assertThat(bench.get("qin.liaison", FIRE + "?asOf=2026-05-12T10:00:00%2B08:00")).hasStatusOk();
        assertThat(bench.get("qin.liaison", TWIN + "?asOf=2026-05-12T10:00:00%2B08:00")).hasStatusOk();
        assertThat(bench.get("qin.liaison", TWIN + "?asOf=2026-05-12T09:45:00%2B08:00")).hasStatus(403);
    }

    @Test
    void people_of_the_task_force_see_the_issue_while_it_works() {
        MvcTestResult working = bench.get("wang.worker", FIRE + "?asOf=2026-05-12T11:29:00%2B08:00");

        assertThat(working).hasStatusOk().bodyJson().extractingPath("$.handling.force.mandate.en")
                .isEqualTo("may stop the line");
        assertThat(working).bodyJson().extractingPath("$.handling.force.members").asArray()
                .containsExactly("wang.worker");
        assertThat(bench.get("wang.worker", FIRE)).hasStatus(403);
        assertThat(bench.get("wang.worker", "/api/issues/ISS-saved")).hasStatus(403);
        assertThat(bench.get("he.jia", FIRE)).bodyJson().extractingPath("$.handling.force.endReason.en")
                .isEqualTo("the fire is out");
    }

    @ParameterizedTest(name = "at {0} overdue: {1}")
    @CsvSource({"2026-05-12T09:59:59, false", "2026-05-12T10:00:00, true"})
    void the_hour_of_the_law_is_a_mark_counted_from_the_moment_it_became_critical(String moment, boolean overdue) {
        MvcTestResult answer = bench.get("he.jia", FIRE + "?asOf=" + moment + "%2B08:00");

        assertThat(answer).bodyJson().extractingPath("$.statutory.dueAt").isEqualTo("2026-05-12T02:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.statutory.overdue").isEqualTo(overdue);
        assertThat(answer).bodyJson().extractingPath("$.statutory.answer.reportable").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.statutory.holds[*].en").asArray().hasSize(6);
        assertThat(answer).bodyJson().extractingPath("$.obligations[*].code").asArray()
                .containsExactlyInAnyOrder("critical_notice", "critical_contain");
    }

    @Test
    void what_was_never_critical_is_not_asked() {
        assertThat(bench.get("he.jia", "/api/issues/ISS-saved")).bodyJson().extractingPath("$.statutory")
                .isNull();
    }

    @Test
    void how_long_everything_took_is_told_from_the_record() {
        MvcTestResult answer = bench.get("he.jia", FIRE);

        assertThat(answer).bodyJson().extractingPath("$.responseTimes[?(@.code=='critical_notice')].took").asArray()
                .containsExactly("PT20M");
        assertThat(answer).bodyJson().extractingPath("$.responseTimes[?(@.code=='critical_contain')].outcome")
                .asArray().containsExactly("open");
    }

    @Test
    void a_solution_without_evidence_is_hinted_at() {
        assertThat(bench.get("he.jia", "/api/issues/ISS-saved")).bodyJson().extractingPath("$.hints[*].code").asArray()
                .containsExactly("evidence-missing");
        assertThat(bench.get("he.jia", FIRE)).bodyJson().extractingPath("$.hints").asArray().isEmpty();
    }
}
