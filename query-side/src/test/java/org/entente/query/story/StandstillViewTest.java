package org.entente.query.story;

import java.time.LocalDate;

import org.entente.api.request.RequestEvent.RequestCancelled;
import org.entente.api.request.RequestEvent.RequestResumed;
import org.entente.api.request.RequestEvent.RequestSuspended;
import org.entente.api.request.RequestPhase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A case that stands still says since when, until when and why; the board counts it as suspended, then as cancelled. */
class StandstillViewTest {
    private static final String PATH = "/api/requests/REQ-pump";
    private static QueryBench bench;

    @BeforeAll
    static void aCaseThatStoodStillAndWasCancelled() {
        CaseLedger ledger = PumpCase.told();
        ledger.when("2026-06-01T09:00", "lin.lan", "director").happens(PumpCase.CASE, PumpCase.CASE,
                new RequestSuspended(PumpCase.REQUEST, RequestPhase.EXECUTING, "supplier",
                        LocalDate.parse("2026-06-15"),
                        CaseLedger.at("2026-06-01T09:00")));
        ledger.when("2026-06-15T09:00", "lin.lan", "director").happens(PumpCase.CASE, PumpCase.CASE,
                new RequestResumed(PumpCase.REQUEST, RequestPhase.EXECUTING, CaseLedger.at("2026-06-15T09:00")));
        ledger.when("2026-06-22T09:00", "he.jia", "coordinator").happens(PumpCase.CASE, PumpCase.CASE,
                new RequestCancelled(PumpCase.REQUEST, RequestPhase.EXECUTING, "no market",
                        CaseLedger.at("2026-06-22T09:00")));
        bench = new QueryBench(ledger, "2026-06-23T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void while_it_stands_still_it_says_so() {
        MvcTestResult still = get(PATH + "?asOf=2026-06-02T09:00:00%2B08:00");

        assertThat(still).bodyJson().extractingPath("$.phase").isEqualTo("suspended");
        assertThat(still).bodyJson().extractingPath("$.standstill.phase").isEqualTo("executing");
        assertThat(still).bodyJson().extractingPath("$.standstill.reason").isEqualTo("supplier");
        assertThat(still).bodyJson().extractingPath("$.standstill.since").isEqualTo("2026-06-01T01:00:00Z");
        assertThat(still).bodyJson().extractingPath("$.standstill.until").isEqualTo("2026-06-15");
        assertThat(still).bodyJson().extractingPath("$.actions[?(@.name=='suspend')].enabled").asArray()
                .containsExactly(false);
    }

    @Test
    void afterwards_it_does_not() {
        MvcTestResult going = get(PATH + "?asOf=2026-06-15T10:00:00%2B08:00");

        assertThat(going).bodyJson().extractingPath("$.phase").isEqualTo("executing");
        assertThat(going).bodyJson().extractingPath("$.standstill").isNull();
    }

    @Test
    void a_cancelled_case_says_why_and_when_it_ended() {
        MvcTestResult ended = get(PATH);

        assertThat(ended).bodyJson().extractingPath("$.phase").isEqualTo("cancelled");
        assertThat(ended).bodyJson().extractingPath("$.endReason").isEqualTo("no market");
        assertThat(ended).bodyJson().extractingPath("$.times.endedAt").isEqualTo("2026-06-22T01:00:00Z");
    }

    @Test
    void the_board_counts_it() {
        assertThat(get("/api/board?asOf=2026-06-02T09:00:00%2B08:00")).bodyJson()
                .extractingPath("$.phases[?(@.phase=='suspended')].count").asArray().containsExactly(1);
        assertThat(get("/api/board")).bodyJson().extractingPath("$.phases[?(@.phase=='cancelled')].count").asArray()
                .containsExactly(1);
    }

    private static MvcTestResult get(String url) {
        return bench.get("he.jia", url);
    }
}
