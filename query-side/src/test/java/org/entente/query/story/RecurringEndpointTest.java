package org.entente.query.story;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.RaiseCause;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;

/** GET /api/issues/recurring: the monthly analysis of what came back (handbook 1.5 D8). */
class RecurringEndpointTest {
    private static QueryBench bench;

    @BeforeAll
    static void fiveIssues() {
        CaseLedger ledger = SmallCompany.founded();
        PumpCase.request(ledger);
        PumpCase.answers(ledger);
        report(ledger, "ISS-1", "2026-05-07T10:00", "Castings of the housing arrive late", PRODUCTION);
        solve(ledger, "ISS-1", "2026-05-08T10:00");
        report(ledger, "ISS-2", "2026-06-02T10:00", "Again late castings from the foundry", PRODUCTION);
        solve(ledger, "ISS-2", "2026-06-04T10:00");
        report(ledger, "ISS-4", "2026-06-10T10:00", "Late castings block the test", RND);
        report(ledger, "ISS-5", "2026-06-12T10:00", "Nobody owns the price list", PRODUCTION);
        report(ledger, "ISS-3", "2026-06-20T10:00", "Late castings, third time", PRODUCTION);
        ledger.when("2026-06-20T11:00", "lin.lan", "liaison").happens("ISS-3", CASE,
                new IssueEvent.Raised(Urgency.NORMAL, Urgency.URGENT, RaiseCause.PERSON, PumpIssues.text("line stops"),
                        Party.vicePresidentOver(PRODUCTION), List.of(), List.of(), ledger.now(), null, ledger.now()));
        bench = new QueryBench(ledger, "2026-07-01T10:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void what_is_alike_is_counted_month_by_month() {
        MvcTestResult answer = bench.get("he.jia", "/api/issues/recurring?month=2026-06");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.from").isEqualTo("2026-01");
        assertThat(answer).bodyJson().extractingPath("$.groups[*].issues.length()").asArray().containsExactly(3, 1, 1);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].words").asArray().containsExactly("castings", "late");
        assertThat(answer).bodyJson().extractingPath("$.groups[0].count").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].months['2026-05']").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].months['2026-04']").isEqualTo(0);
        assertThat(answer).bodyJson().extractingPath("$.groups[*].recurring").asArray().containsExactly(true, false,
                false);
    }

    @Test
    void the_time_to_solve_and_the_share_that_climbed_are_those_of_the_group() {
        MvcTestResult answer = bench.get("he.jia", "/api/issues/recurring?month=2026-06");

        assertThat(answer).bodyJson().extractingPath("$.groups[0].meanToSolve").isEqualTo("PT36H");
        assertThat(answer).bodyJson().extractingPath("$.groups[0].solved").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].raised").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.groups[1].meanToSolve").isNull();
        assertThat(answer).bodyJson().extractingPath("$.groups[0].issues[*].id").asArray().containsExactly("ISS-3",
                "ISS-2", "ISS-1");
    }

    @Test
    void a_month_without_such_an_issue_shows_no_group_and_the_running_month_is_the_default() {
        assertThat(bench.get("he.jia", "/api/issues/recurring")).bodyJson().extractingPath("$.groups").asArray()
                .isEmpty();
        assertThat(bench.get("he.jia", "/api/issues/recurring")).bodyJson().extractingPath("$.month").isEqualTo(
                "2026-07");
        assertThat(bench.get("he.jia", "/api/issues/recurring?month=2026-05")).bodyJson()
                .extractingPath("$.groups[*].count").asArray().containsExactly(1);
    }

    @Test
    void as_of_a_moment_only_what_was_known_then_counts() {
        assertThat(bench.get("he.jia", "/api/issues/recurring?month=2026-06&asOf=2026-06-11T00:00:00%2B08:00"))
                .bodyJson().extractingPath("$.groups[*].issues.length()").asArray().containsExactly(2, 1);
    }

    @Test
    void everybody_sees_what_belongs_to_own_cases_only() {
        assertThat(bench.get("lin.lan", "/api/issues/recurring?month=2026-06")).bodyJson()
                .extractingPath("$.groups").asArray().hasSize(3);
        assertThat(bench.get("qin.liaison", "/api/issues/recurring?month=2026-06")).hasStatusOk().bodyJson()
                .extractingPath("$.groups").asArray().isEmpty();
        assertThat(bench.get("ana.lyst", "/api/issues/recurring?month=2026-06")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"month=June", "month=2026-13", "month=1999-12", "month=2200-01", "week=1"})
    void what_is_no_month_is_not_understood(String query) {
        assertThat(bench.get("he.jia", "/api/issues/recurring?" + query)).hasStatus(400);
    }

    private static void report(CaseLedger ledger, String id, String at, String what, DepartmentId responsible) {
        ledger.when(at, "lin.lan", "liaison").happens(id, CASE, new IssueEvent.Reported(new IssueId(id), REQUEST,
                MARKETING, "lin.lan", IssueRecord.of(id.replace("ISS-", "I"), IssueKind.RESOURCE_CONFLICT,
                        Urgency.NORMAL, List.of(responsible), new Text("", what), new Text("", "the launch")),
                Party.OFFICE, List.of(), ledger.now(), null, ledger.now(), ledger.now()));
    }

    private static void solve(CaseLedger ledger, String id, String at) {
        ledger.when(at, "pan.liaison", "liaison").happens(id, CASE, new IssueEvent.Solved(Urgency.NORMAL, "pan.liaison",
                PumpIssues.text("done"), List.of(), ledger.now()));
    }
}
