package org.entente.command.drill;

import java.util.List;

import org.entente.api.drill.DrillCommand;
import org.entente.command.web.CaseNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** POST /api/drill: a drill from a script. The node's clock is shared with others and stands still, so all is at once. */
class DrillEndpointTest {
    private static final CaseNode NODE = CaseNode.running();
    private static final String PATH = "/api/drill";
    private static final String SCRIPT = """
                                         {'title':{'en':'Fire'},'lastsMinutes':60,'injections':[
                                         {'key':'%s','afterMinutes':%d,'request':'%s','department':'rnd','kind':'external_risk',
                                          'urgency':'critical','responsible':['rnd'],'description':{'en':'Fire'},'impact':{'en':'All'}}]}""";

    @AfterEach
    void end() {
        NODE.post("lin.lan", "/api/drill/end", "");
        NODE.settle();
    }

    @Test
    void what_comes_up_at_once_is_reported_at_once() {
        String request = DrilledCase.agreed(NODE);
        MvcTestResult started = NODE.post("lin.lan", PATH, SCRIPT.formatted("smoke", 0, request));
        assertThat(started).hasStatus(201).hasHeader(HttpHeaders.LOCATION, PATH);
        assertThat(started).bodyJson().extractingPath("$.id").isEqualTo("DRL-company");
        NODE.settle();
        assertThat(NODE.stored(DrillCommand.ID)).contains("drill.started", "drill.issue-injected");
        String issue = NODE.payload(DrillCommand.ID, "drill.issue-injected").replaceAll(
                ".*\"issue\":\"(ISS-[^\"]+)\".*",
                "$1");
        assertThat(NODE.stored(issue)).startsWith("issue.reported").contains("issue.emergency-plan-started");
        assertThat(NODE.payload(issue, "issue.reported")).contains("\"reportedBy\":\"rnd\"",
                "\"reporter\":\"system:reaction/WhenIssueIsInjectedThenReportIt\"");
    }

    @Test
    void administrators_may_and_a_rehearsal_of_the_rehearsal_writes_nothing() {
        String request = DrilledCase.agreed(NODE);
        long before = NODE.events();
        assertThat(NODE.post("lu.chuan", PATH + "?dryRun=true", SCRIPT.formatted("dry", 30, request))).hasStatus(200);
        assertThat(NODE.events()).isEqualTo(before);
        assertThat(NODE.post("lu.chuan", PATH, SCRIPT.formatted("wet", 30, request))).hasStatus(201);
    }

    @Test
    void another_one_has_to_wait() {
        String request = DrilledCase.agreed(NODE);
        assertThat(NODE.post("lin.lan", PATH, SCRIPT.formatted("one", 30, request))).hasStatus(201);
        assertThat(NODE.post("lin.lan", PATH, SCRIPT.formatted("two", 30, request))).hasStatus(409).bodyText()
                .isEqualTo("drill-running");
    }

    @Test
    void nobody_else_may() {
        for (String person : new String[]{"he.jia", "zheng.hao", "zhou.qiming", "wen.ya"}) {
            assertThat(NODE.post(person, PATH, SCRIPT.formatted("no", 30, "REQ-1"))).hasStatus(403).bodyText()
                    .isEqualTo("role-missing");
        }
    }

    @Test
    void an_unknown_case_and_an_unknown_sample_are_not_found() {
        assertThat(NODE.post("lin.lan", PATH, SCRIPT.formatted("lost", 0, "REQ-nowhere"))).hasStatus(404);
        assertThat(NODE.post("lin.lan", PATH, "{'sample':'flood'}")).hasStatus(404).bodyText().isEqualTo("not-found");
    }

    @Test
    void what_is_no_script_or_cannot_be_played_makes_no_sense() {
        List<String> before = NODE.stored(DrillCommand.ID);
        assertThat(NODE.post("lin.lan", PATH, "{'title':")).hasStatus(422).bodyText().isEqualTo("file-unreadable");
        assertThat(NODE.post("lin.lan", PATH, "{'title':{'en':'x'}}")).hasStatus(422).bodyText()
                .isEqualTo("script-unreadable");
        assertThat(NODE.post("lin.lan", PATH, SCRIPT.formatted("late", 60, DrilledCase.agreed(NODE)))).hasStatus(422)
                .bodyText().isEqualTo("script-unfit");
        assertThat(NODE.stored(DrillCommand.ID)).isEqualTo(before);
    }
}
