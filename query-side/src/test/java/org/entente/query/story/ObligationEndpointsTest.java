package org.entente.query.story;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Handbook 1.7: every obligation says who owes what until when, and its due moment can be counted again day by day. */
class ObligationEndpointsTest {
    private static QueryBench bench;

    @BeforeAll
    static void theWholeCase() {
        bench = new QueryBench(PumpCase.told(), "2026-06-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void every_due_moment_of_the_case_is_recounted_to_what_was_recorded() {
        List<String> ids = bench.jdbc().queryForList("select key from read.obligation group by key", String.class);

        assertThat(ids).hasSize(8);
        for (String id : ids) {
            assertThat(get("he.jia", "/api/obligations/" + id + "/explanation")).hasStatusOk().bodyJson()
                    .extractingPath("$.counting.agrees").as(id).isEqualTo(true);
        }
    }

    @Test
    void holidays_are_skipped_with_their_cause_and_source() {
        MvcTestResult answer = get("he.jia", "/api/obligations/OBL-REQ-pump-4/explanation");

        assertThat(answer).bodyJson().extractingPath("$.counting.days[*].date").asArray().containsExactly("2026-04-30",
                "2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06");
        assertThat(answer).bodyJson().extractingPath("$.counting.days[?(@.counted==true)].date").asArray()
                .containsExactly("2026-04-30", "2026-05-06");
        assertThat(answer).bodyJson().extractingPath("$.counting.days[1].cause").isEqualTo("day_off");
        assertThat(answer).bodyJson().extractingPath("$.counting.days[1].source")
                .isEqualTo("notice of 4 November 2025");
        assertThat(answer).bodyJson().extractingPath("$.counting.dueAt").isEqualTo("2026-05-06T10:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.trigger.type").isEqualTo("request.form-revised");
        assertThat(answer).bodyJson().extractingPath("$.trigger.actor").isEqualTo("lin.lan");
    }

    @Test
    void material_is_counted_backwards_from_the_meeting_over_the_made_up_saturday() {
        MvcTestResult answer = get("he.jia", "/api/obligations/OBL-MTG-pump-kickoff-2/explanation");

        assertThat(answer).bodyJson().extractingPath("$.counting.rule").isEqualTo("working-days-before-meeting");
        assertThat(answer).bodyJson().extractingPath("$.counting.days[*].cause").asArray().containsExactly("weekend",
                "make_up_day");
    }

    @Test
    void decomposition_is_due_at_the_last_update_of_week_one() {
        assertThat(get("he.jia", "/api/obligations/OBL-PLN-pump-2/explanation")).bodyJson()
                .extractingPath("$.counting.rule").isEqualTo("last-update-of-week-one");
    }

    @Test
    void a_miss_found_late_says_when_it_fell_due_and_when_it_was_found_and_stays_missed() {
        MvcTestResult answer = get("he.jia", "/api/obligations/OBL-REQ-pump-4");

        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("missed");
        assertThat(answer).bodyJson().extractingPath("$.endedAt").isEqualTo("2026-05-06T10:00:00Z");
        assertThat(answer).bodyJson().extractingPath("$.foundAt").isEqualTo("2026-05-06T10:07:00Z");
        assertThat(answer).bodyJson().extractingPath("$.fulfilledAt").isEqualTo("2026-05-07T00:00:00Z");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"state=missed, 1", "state=open, 1", "code=confirmation, 3", "person=pei.head, 4",
            "department=production, 4", "department=marketing, 3", "person=he.jia, 2", "person=wang.worker, 0",
            "state=open&asOf=2026-04-27T14:00:00%2B08:00, 2",
            "state=open&dueBefore=2026-05-06T18:00:00%2B08:00&asOf=2026-04-30T09:00:00%2B08:00, 0",
            "state=open&dueBefore=2026-05-06T18:00:01%2B08:00&asOf=2026-04-30T09:00:00%2B08:00, 1"})
    void the_list_is_filtered(String query, int found) {
        assertThat(get("au.ditor", "/api/obligations?" + query)).hasStatusOk().bodyJson().extractingPath("$.items")
                .asArray().hasSize(found);
    }

    private static MvcTestResult get(String person, String url) {
        return bench.get(person, url);
    }
}
