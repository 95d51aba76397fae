package org.entente.command.request;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.request.AtTheDoor.NODE;
import static org.entente.command.request.AtTheDoor.path;
import static org.entente.command.request.AtTheDoor.payload;
import static org.entente.command.request.AtTheDoor.refused;

/** POST /api/requests/{id}/cancellation (REQ-34). */
class CancellationEndpointTest {
    private static final String REASON = "{'reason':'No market any more'}";
    private static final String ISSUE = """
                                        {'reporter':'department','record':{'kind':'external_risk','urgency':'normal',
                                         'responsible':['rnd'],'description':{'en':'Parts missing'},'impact':{'en':'late'}}}""";

    @ParameterizedTest
    @ValueSource(strings = {"he.jia", "lin.lan"})
    void the_office_ends_a_case_with_its_meetings_and_its_plan(String person) {
        String id = InPlanning.planning();

        assertThat(NODE.post(person, path(id, "cancellation"), REASON)).hasStatusOk();
        NODE.settle();

        assertThat(payload(id, "request.cancelled").path("phase").asString()).isEqualTo("planning");
        assertThat(payload(id, "request.cancelled").path("reason").asString()).isEqualTo("No market any more");
        assertThat(InPlanning.kickoff(id)).endsWith("meeting.ended-with-case", "obligation.cancelled");
        assertThat(InPlanning.plan(id)).endsWith("plan.called-off", "obligation.cancelled");
    }

    @Test
    void no_issue_ends_with_its_case_and_one_that_waited_is_owed_again() {
        String id = InPlanning.executing();
        String issue = AtTheDoor.id(NODE.post("chen.ming", path(id, "issues"), ISSUE));
        NODE.post("lin.lan", path(id, "suspension"), "{'reason':'x','expectedEnd':'2026-04-01'}");
        NODE.settle();
        List<String> waiting = NODE.stored(issue);
        assertThat(waiting).contains("issue.paused-with-case");

        assertThat(NODE.post("he.jia", path(id, "cancellation"), REASON)).hasStatusOk();
        NODE.settle();

        List<String> owed = NODE.stored(issue).subList(waiting.size(), NODE.stored(issue).size());
        assertThat(owed).containsExactly("issue.resumed-with-case", "obligation.opened", "obligation.opened",
                "obligation.opened", "alarm.set");
        assertThat(NODE.post("he.jia", "/api/issues/" + issue + "/triage", "{'urgency':'normal'}")).hasStatusOk();
    }

    @Test
    void before_the_kickoff_the_initiator_withdraws_instead_and_after_the_end_nothing_is_cancelled() {
        String confirmed = InPlanning.confirmed();
        String id = InPlanning.executing();
        assertThat(NODE.post("he.jia", path(id, "cancellation"), REASON)).hasStatusOk();
        NODE.settle();

        refused(409, "phase", () -> NODE.post("he.jia", path(confirmed, "cancellation"), REASON));
        refused(409, "phase", () -> NODE.post("he.jia", path(id, "cancellation"), REASON));
        refused(409, "phase", () -> NODE.put("zheng.hao", path(id, "liaisons/rnd"), "{'liaison':'chen.ming'}"));
        refused(404, "not-found", () -> NODE.post("he.jia", path("REQ-none", "cancellation"), REASON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xu.jing", "du.hang", "zhou.qiming"})
    void nobody_else_cancels(String person) {
        String id = InPlanning.planning();
        refused(403, "role-missing", () -> NODE.post(person, path(id, "cancellation"), REASON));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"{'reason':' '} | 422", "{} | 422",
            "{'reason':'x','more':1} | 400"})
    void it_says_why(String body, int status) {
        String id = InPlanning.planning();
        refused(status, "", () -> NODE.post("he.jia", path(id, "cancellation"), body));
        refused(412, "stale-version", () -> NODE.post("he.jia", path(id, "cancellation"), REASON, "If-Match", "\"0\""));
    }
}
