package org.entente.server.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.entente.server.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The board of the played year, week by week: what it says of a case is what is open in that case then, and nothing lies about. */
@OnPlayedDrill
class PlayedBoardIT {
    private static final Instant FIRST_SATURDAY = Instant.parse("2026-01-10T14:00:00Z");
    private static final int SATURDAYS = 55;

    @Autowired
    private Http http;

    @Test
    void the_clocks_of_each_case_are_those_of_its_open_obligations_and_none_has_run_out() {
        int cases = 0;
        for (int week = 0; week < SATURDAYS; week++) {
            Instant saturday = FIRST_SATURDAY.plus(Duration.ofDays(7).multipliedBy(week));
            Map<String, Integer> open = open(saturday);
            for (JsonNode phase : get("/api/board?asOf=" + saturday).path("phases")) {
                for (JsonNode one : phase.path("cases")) {
                    String label = one.path("number").asString() + " on " + saturday;
                    assertThat(one.path("openObligations").asInt()).as(label)
                            .isEqualTo(open.getOrDefault(one.path("id").asString(), 0));
                    assertThat(one.path("overdue").asBoolean()).as(label).isFalse();
                    cases++;
                }
            }
        }
        assertThat(cases).isGreaterThan(100);
    }

    /** The company's roll-up is opened because of a case, and belongs to none. */
    @Test
    void what_the_company_owes_is_no_case_s() {
        for (JsonNode summary : get("/api/obligations?code=weekly_summary&limit=200").path("items")) {
            assertThat(summary.path("request").isNull()).as(summary.path("id").asString()).isTrue();
        }
    }

    private Map<String, Integer> open(Instant moment) {
        JsonNode page = get("/api/obligations?state=open&limit=200&asOf=" + moment);
        assertThat(page.path("next").isNull()).as("all on one page").isTrue();
        Map<String, Integer> open = new HashMap<>();
        page.path("items").forEach(one -> open.merge(one.path("request").asString(""), 1, Integer::sum));
        return open;
    }

    private JsonNode get(String path) {
        Http.Answer answer = http.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
