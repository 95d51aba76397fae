package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/archive: what was archived is found by what it was about and what it taught. */
class ArchiveEndpointTest {
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
    void a_line_says_what_the_archive_holds_until_when_and_what_was_learnt() {
        MvcTestResult answer = bench.get("lin.lan", "/api/archive");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.items[0].number").isEqualTo("XT-2026-007");
        assertThat(answer).bodyJson().extractingPath("$.items[0].keptUntil").isEqualTo("2036-06-16");
        assertThat(answer).bodyJson().extractingPath("$.items[0].ground").isEqualTo("contract");
        assertThat(answer).bodyJson().extractingPath("$.items[0].contents.evaluations").isEqualTo(3);
        assertThat(answer).bodyJson().extractingPath("$.items[0].lessons.goalAndResult.en")
                .isEqualTo("54 dB instead of 55");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"text=QUIETER%20pump, 1", "text=quieter%20car, 0", "text=XT-2026-007, 1", "text=XT-2026-008, 0",
            "text=%E6%A8%A1%E5%85%B7, 1", "text=%E6%A8%A1, 1", "text=%E5%85%B7%E6%A8%A1, 0", "text=checklist, 0",
            "text=noise, 1", "category=regular, 1", "category=emergency, 0", "department=rnd, 1",
            "department=quality, 0", "from=2026-06-16, 1", "from=2026-06-17, 0", "to=2026-06-16, 1",
            "to=2026-06-15, 0", "text=, 1"})
    void it_is_found_by_words_of_both_languages_and_by_its_head_data(String filter, int found) {
        assertThat(bench.get("he.jia", "/api/archive?" + filter)).hasStatusOk().bodyJson().extractingPath("$.items")
                .asArray().hasSize(found);
    }

    @Test
    void before_it_was_archived_it_is_not_found_and_who_is_no_member_finds_nothing() {
        assertThat(bench.get("he.jia", "/api/archive?asOf=2026-06-16T15:59:00%2B08:00")).bodyJson()
                .extractingPath("$.items").asArray().isEmpty();
        assertThat(bench.get("qi.head", "/api/archive")).hasStatusOk().bodyJson().extractingPath("$.items").asArray()
                .isEmpty();
        assertThat(bench.get("ana.lyst", "/api/archive")).hasStatus(403);
    }

    @Test
    void too_much_and_the_unknown_are_refused() {
        assertThat(bench.get("he.jia", "/api/archive?text=" + "a".repeat(201))).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/archive?category=red")).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/archive?colour=red")).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/archive?from=yesterday")).hasStatus(400);
    }
}
