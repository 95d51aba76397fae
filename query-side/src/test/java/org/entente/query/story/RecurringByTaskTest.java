package org.entente.query.story;

import java.util.List;

import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.entente.api.task.TaskId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.query.story.PumpCase.CASE;
import static org.entente.query.story.PumpCase.REQUEST;
import static org.entente.query.story.PumpIssues.text;
import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;

/** GET /api/issues/recurring: issues about items of one plan task are alike, whatever their words (handbook 1.5 D8). */
class RecurringByTaskTest {
    private static QueryBench bench;

    @BeforeAll
    static void twoIssuesOfOneTask() {
        CaseLedger ledger = PumpWork.told();
        report(ledger, "ISS-8", "2026-06-04T10:00", "No castings", PumpWork.BUILD);
        report(ledger, "ISS-9", "2026-06-08T10:00", "The mould is broken", PumpWork.DRAW);
        bench = new QueryBench(ledger, "2026-06-09T09:00");
    }

    @AfterAll
    static void dropDatabase() {
        bench.close();
    }

    @Test
    void they_are_one_group_under_the_task() {
        MvcTestResult answer = bench.get("he.jia", "/api/issues/recurring?month=2026-06");

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.groups[*].count").asArray().containsExactly(2);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].task.request").isEqualTo("REQ-pump");
        assertThat(answer).bodyJson().extractingPath("$.groups[0].task.planTask").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].words").asArray().isEmpty();
        assertThat(answer).bodyJson().extractingPath("$.groups[0].recurring").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("$.groups[0].issues[*].number").asArray()
                .containsExactly("XT-2026-007-I9", "XT-2026-007-I8");
    }

    @Test
    void who_holds_no_role_sees_those_of_the_cases_of_own_items() {
        assertThat(bench.get("wang.worker", "/api/issues/recurring?month=2026-06")).hasStatusOk().bodyJson()
                .extractingPath("$.groups").asArray().hasSize(1);
    }

    private static void report(CaseLedger ledger, String id, String at, String what, TaskId task) {
        ledger.when(at, "lin.lan", "liaison").happens(id, CASE, new IssueEvent.Reported(new IssueId(id), REQUEST,
                MARKETING, "lin.lan", new IssueRecord(id.replace("ISS-", "I"), IssueKind.RESOURCE_CONFLICT,
                        Urgency.NORMAL, List.of(PRODUCTION), text(what), text("the launch"), null, null, List.of(),
                        task, null, null),
                Party.OFFICE, List.of(), ledger.now(), null, ledger.now(), ledger.now()));
    }
}
