package org.entente.query.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** GET /api/attention: the items under a flag, and what is owed about each. */
class AttentionEndpointTest {
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
    void a_new_flag_owes_a_contact_until_it_is_noted() {
        MvcTestResult flagged = at("2026-05-25T11:00", "");
        assertThat(flagged).hasStatusOk().bodyJson().extractingPath("$.items[*].id").asArray()
                .containsExactly("TSK-build");
        assertThat(flagged).bodyJson().extractingPath("$.items[0].attention.state").isEqualTo("new");
        assertThat(flagged).bodyJson().extractingPath("$.items[0].attention.flaggedBy").isEqualTo("RUP-2026-05-25");
        assertThat(flagged).bodyJson().extractingPath("$.items[0].attention.contactOwed").isEqualTo(true);
        assertThat(flagged).bodyJson().extractingPath("$.items[0].attention.contactDue")
                .isEqualTo("2026-05-26T10:00:00Z");

        MvcTestResult asked = at("2026-05-25T15:00", "");
        assertThat(asked).bodyJson().extractingPath("$.items[0].attention.contactOwed").isEqualTo(false);
        assertThat(asked).bodyJson().extractingPath("$.items[0].attention.contactDue").isNull();
        assertThat(asked).bodyJson().extractingPath("$.items[0].attention.contacts[*].spokenTo").asArray()
                .containsExactly("pan.liaison");
    }

    @Test
    void a_flag_that_persists_counts_its_roll_ups_and_demands_an_issue_when_blocked_twice() {
        MvcTestResult answer = at("2026-06-01T11:00", "");

        assertThat(answer).bodyJson().extractingPath("$.items[0].attention.state").isEqualTo("persisting");
        assertThat(answer).bodyJson().extractingPath("$.items[0].attention.rollUps").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.items[0].attention.issueDemanded").isEqualTo(true);
        assertThat(at("2026-06-02T11:00", "")).bodyJson().extractingPath("$.items[0].attention.issueDemanded")
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T11:00, &state=persisting, 1", "2026-06-01T11:00, &state=recovered, 0",
            "2026-06-08T10:01, &state=recovered, 1", "2026-06-08T10:06, '', 0", "2026-06-01T11:00, &department=rnd, 0",
            "2026-06-01T11:00, &department=production&request=REQ-pump, 1", "2026-05-24T11:00, '', 0"})
    void it_is_filtered_as_of_the_moment(String moment, String query, int found) {
        assertThat(at(moment, query)).hasStatusOk().bodyJson().extractingPath("$.items").asArray().hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"pan.liaison, 200, 1", "qi.head, 200, 0", "ada.admin, 403,", "nobody, 403,"})
    void everybody_sees_the_items_of_own_cases(String person, int status, Integer found) {
        MvcTestResult answer = bench.get(person, "/api/attention?asOf=2026-06-01T11:00:00%2B08:00");
        assertThat(answer).hasStatus(status);
        if (found != null) {
            assertThat(answer).bodyJson().extractingPath("$.items").asArray().hasSize(found);
        }
    }

    @Test
    void what_is_not_understood_is_refused() {
        assertThat(bench.get("he.jia", "/api/attention?state=old")).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/attention?flag=new")).hasStatus(400);
        assertThat(bench.get("he.jia", "/api/attention?limit=201")).hasStatus(400);
    }

    private static MvcTestResult at(String moment, String query) {
        return bench.get("he.jia", "/api/attention?asOf=" + moment + ":00%2B08:00" + query);
    }
}
