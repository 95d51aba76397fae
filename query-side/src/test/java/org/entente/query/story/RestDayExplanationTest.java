package org.entente.query.story;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.obligation.Party;
import org.entente.api.rules.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.SmallCompany.PRODUCTION;

/**
 * GET /api/obligations/{id}/explanation of a normal issue whose hours pause on rest days (rule POL-17): reported on Thursday 7 May,
 * 10:00, suspended for a day; Saturday 9 May is a make-up day, Sunday is not.
 */
class RestDayExplanationTest {
    private static final IssueId PAUSING = new IssueId("ISS-pausing");
    private static final IssueId FRESH = new IssueId("ISS-fresh");
    private static QueryBench bench;

    @BeforeAll
    static void theSwitchIsTurnedOnAndOff() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        String id = PAUSING.value();
        ledger.when("2026-05-07T10:00", "lin.lan", "liaison").happens(id, CASE,
                PumpIssues.reported(PAUSING, "I1", Urgency.NORMAL, Party.OFFICE, "2026-05-10T10:00", ledger.now()),
                Owed.opened(id, 1, ObligationCode.NORMAL_SOLVED, "", Party.department(PRODUCTION), Budget.hours(72),
                        "2026-05-07T10:00", "2026-05-10T10:00"));
        ledger.when("2026-05-07T12:00", "he.jia", "coordinator").happens(id, CASE,
                new IssueEvent.Suspended(PumpIssues.text("the foundry"), CaseLedger.at("2026-05-08T12:00"),
                        CaseLedger.at("2026-05-11T10:00"), ledger.now()),
                moved(id, "2026-05-10T10:00", "2026-05-11T10:00", "72 h", null, "issue.suspended", ledger.now()));
        ledger.when("2026-05-08T12:00", "system:clock", "system").happens(id, CASE, new IssueEvent.Resumed(
                CaseLedger.at("2026-05-08T12:00"), CaseLedger.at("2026-05-11T10:00"), ledger.now()));
        ledger.when("2026-05-09T09:00", "system:clock", "system").happens(id, CASE, moved(id, "2026-05-11T10:00",
                "2026-05-12T10:00", "72 hwd", Publication.ofLimits(2), "publication", ledger.now()));
        ledger.when("2026-05-09T10:00", "lin.lan", "liaison").happens(FRESH.value(), CASE,
                PumpIssues.reported(FRESH, "I2", Urgency.NORMAL, Party.OFFICE, "2026-05-13T10:00", ledger.now()),
                Owed.opened(FRESH.value(), 1, ObligationCode.NORMAL_SOLVED, "", Party.department(PRODUCTION),
                        Budget.parse("72 hwd"), "2026-05-09T10:00", "2026-05-13T10:00"));
        ledger.when("2026-05-10T09:00", "system:clock", "system").happens(id, CASE, moved(id, "2026-05-12T10:00",
                "2026-05-11T10:00", "72 h", Publication.ofLimits(3), "publication", ledger.now()));
        bench = new QueryBench(ledger, "2026-05-10T12:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void the_rule_is_named_and_the_rest_days_are_those_that_do_not_count() {
        MvcTestResult answer = bench.get("he.jia", "/api/obligations/OBL-ISS-fresh-1/explanation");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.counting.rule")
                .isEqualTo("budget-pausing-on-rest-days");
        assertThat(answer).bodyJson().extractingPath("$.counting.agrees").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.counting.days[?(@.counted==true)].date").asArray()
                .containsExactly("2026-05-09", "2026-05-11", "2026-05-12", "2026-05-13");
        assertThat(answer).bodyJson().extractingPath("$.counting.days[?(@.counted==false)].date").asArray()
                .containsExactly("2026-05-10");
        assertThat(answer).bodyJson().extractingPath("$.counting.days[*].runningCount").asArray()
                .containsExactly(14, 14, 38, 62, 72);
    }

    @Test
    void each_move_is_counted_by_the_clock_that_held_with_the_time_it_stood_still() {
        MvcTestResult answer = bench.get("he.jia", "/api/obligations/OBL-ISS-pausing-1/explanation");

        assertThat(answer).bodyJson().extractingPath("$.counting.rule").isEqualTo("budget");
        assertThat(answer).bodyJson().extractingPath("$.moves[*].cause").asArray().containsExactly("issue.suspended",
                "publication", "publication");
        assertThat(answer).bodyJson().extractingPath("$.moves[0].counting").isNull();
        assertThat(answer).bodyJson().extractingPath("$.moves[1].counting.rule")
                .isEqualTo("budget-pausing-on-rest-days");
        assertThat(answer).bodyJson().extractingPath("$.moves[2].counting.rule").isEqualTo("budget-and-standstill");
        assertThat(answer).bodyJson().extractingPath("$.moves[?(@.counting)].counting.agrees").asArray()
                .containsExactly(true, true);
    }

    private static DeadlineRebased moved(String owner, String from, String to, String budget,
            @Nullable Publication publication, String cause, Instant at) {
        return new DeadlineRebased(Owed.id(owner, 1), ObligationCode.NORMAL_SOLVED, CaseLedger.at(from),
                CaseLedger.at(to), Budget.parse(budget), 1, publication == null ? 1 : publication.version(), false,
                publication, cause, at);
    }
}
