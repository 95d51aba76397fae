package org.entente.command.issue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.request.RequestId;
import org.entente.api.task.Baseline;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CancelTask;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.command.request.ExecutingCase;
import org.entente.command.web.CaseNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules SEC-11, ISS-1 and ISS-11, handbook 4.4: who is responsible for a work item of the case reports its issues for the item's
 * department and raises them, and does nothing else there; in another case he is nobody.
 */
class AssigneeEndpointTest {
    private static final CaseNode NODE = CaseNode.running();
    /** Holds no role of the company. */
    private static final String WORKER = "wu.worker";
    private static final String LIAISON = "chen.ming";
    private static final String RECORD = "'record':{'kind':'external_risk','urgency':'normal','responsible':['sales'],"
            + "'description':{'en':'it smokes'},'impact':{'en':'the line'}}";
    private static final String OFFICE = "he.jia";
    private static final String FOLLOW_UP = "{'report':{'en':'so'}}";
    private static final String SALES = "qiu.ting";
    private static final String ACCEPTED = "{'accepted':true}";
    private static final String RAISE = "{'urgency':'urgent','reason':{'en':'it burns'}}";

    private final RequestId request = ExecutingCase.begun();
    private final TaskId item = item(request);

    @Test
    void he_reports_for_the_department_of_the_item_without_naming_it() {
        MvcTestResult reported = report(request, "");

        assertThat(reported).hasStatus(201);
        String issue = id(reported);
        assertThat(new JsonMapper().readTree(NODE.payload(issue, "issue.reported")).path("reportedBy").asString())
                .isEqualTo("rnd");
        assertThat(role(issue, "issue.reported")).isEqualTo("assignee");
    }

    @Test
    void he_speaks_for_no_other_department_and_in_no_other_case() {
        refused(403, "role-missing", report(request, "'department':'sales',"));
        RequestId other = ExecutingCase.begun();
        refused(403, "role-missing", report(other, "'department':'rnd',"));
        refused(422, "department-needed", report(other, ""));
    }

    @Test
    void he_raises_an_issue_of_the_case_and_of_no_other() {
        String issue = issue(request);
        String elsewhere = issue(ExecutingCase.begun());

        assertThat(raise(issue)).hasStatusOk();
        assertThat(role(issue, "issue.raised")).isEqualTo("assignee");
        refused(403, "role-missing", raise(elsewhere));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"acknowledgement | {}", "solution | {'result':{'en':'done'}}",
            "follow-ups | {'report':{'en':'so'}}", "dismissal | {'reason':{'en':'no'}}",
            "de-escalation | {'urgency':'normal','reason':{'en':'no'}}",
            "statements | {'department':'rnd','reasons':{'en':'so'}}"})
    void the_rest_is_for_others(String path, String body) {
        refused(403, "role-missing", NODE.post(WORKER, "/api/issues/" + issue(request) + "/" + path, body));
    }

    @Test
    void once_the_item_is_somebody_else_s_he_is_nobody_there() {
        String issue = issue(request);
        NODE.give(LIAISON, new AssignTask(item, new DepartmentId("rnd"), new PersonId(LIAISON)));

        refused(403, "role-missing", report(request, "'department':'rnd',"));
        refused(403, "role-missing", raise(issue));
    }

    @Test
    void a_cancelled_item_is_nobody_s() {
        NODE.react(new CancelTask(item, "plan-amended", Instant.parse("2026-03-02T02:00:00Z")));

        refused(403, "role-missing", report(request, "'department':'rnd',"));
    }

    /** Rule SEC-12. */
    @Test
    void named_responsible_for_an_issue_he_is_a_member_of_it_and_of_no_other() {
        String issue = issue(request, "rnd");
        String other = issue(request, "rnd");
        refused(403, "role-missing", NODE.post(WORKER, "/api/issues/" + issue + "/follow-ups", FOLLOW_UP));
        NODE.post(OFFICE, "/api/issues/" + issue + "/triage", "{'urgency':'normal'}");
        assertThat(NODE.post(LIAISON, "/api/issues/" + issue + "/measures", "{'measures':[{'what':{'en':'board'},"
                + "'department':'rnd','by':'2026-03-04'}],'responsible':'" + WORKER + "'}")).hasStatusOk();

        assertThat(NODE.post(WORKER, "/api/issues/" + issue + "/follow-ups", FOLLOW_UP)).hasStatusOk();
        assertThat(role(issue, "issue.followed-up")).isEqualTo("issue-member");
        refused(403, "role-missing", NODE.post(WORKER, "/api/issues/" + other + "/follow-ups", FOLLOW_UP));
        refused(403, "role-missing", NODE.post(WORKER, "/api/issues/" + issue + "/dismissal",
                "{'reason':{'en':'no'}}"));
        assertThat(NODE.post(WORKER, "/api/issues/" + issue + "/solution", "{'result':{'en':'changed'}}"))
                .hasStatusOk();
    }

    /** Rules ISS-24, ISS-34 and SEC-12: he answers for his own report, and works on nothing. */
    @Test
    void what_he_reported_himself_he_verifies_and_nobody_else_s() {
        String issue = id(report(request, ""));
        String other = issue(request);
        for (String one : List.of(issue, other)) {
            assertThat(NODE.post(OFFICE, "/api/issues/" + one + "/triage", "{'urgency':'normal'}")).hasStatusOk();
            refused(403, one.equals(issue) ? "not-issue-member" : "role-missing",
                    NODE.post(WORKER, "/api/issues/" + one + "/solution", "{'result':{'en':'done'}}"));
            assertThat(NODE.post(SALES, "/api/issues/" + one + "/solution", "{'result':{'en':'done'}}")).hasStatusOk();
        }

        refused(403, "role-missing", NODE.post(WORKER, "/api/issues/" + other + "/verification", ACCEPTED));
        assertThat(NODE.post(WORKER, "/api/issues/" + issue + "/verification", ACCEPTED)).hasStatusOk();
        assertThat(role(issue, "issue.closed")).isEqualTo("issue-member");
    }

    private static TaskId item(RequestId request) {
        TaskId task = new TaskId("TSK-" + UUID.nameUUIDFromBytes(request.value().getBytes(
                StandardCharsets.UTF_8)).toString().substring(0, 8));
        NODE.react(new OpenTask(task, request, WorkItem.plain(new DepartmentId("rnd"), 1, 1, new Text("", "work"),
                new PersonId(WORKER), new Baseline(1, 4, LocalDate.parse("2026-02-24"),
                        LocalDate.parse("2026-03-20"))),
                Instant.parse("2026-03-02T02:00:00Z")));
        return task;
    }

    /** Reported by the liaison of rnd. */
    private static String issue(RequestId request) {
        return issue(request, "sales");
    }

    private static String issue(RequestId request, String responsible) {
        return id(NODE.post(LIAISON, "/api/requests/" + request + "/issues", "{'reporter':'department',"
                + RECORD.replace("'sales'", "'" + responsible + "'") + "}"));
    }

    private static MvcTestResult report(RequestId request, String department) {
        return NODE.post(WORKER, "/api/requests/" + request + "/issues", "{'reporter':'department'," + department
                + RECORD + "}");
    }

    private static MvcTestResult raise(String issue) {
        return NODE.post(WORKER, "/api/issues/" + issue + "/escalation", RAISE);
    }

    private static void refused(int status, String code, MvcTestResult answer) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyText().isEqualTo(code);
    }

    private static String id(MvcTestResult answer) {
        String address = answer.getResponse().getHeader("Location");
        assertThat(address).isNotNull();
        return address.substring("/api/issues/".length());
    }

    private static String role(String issue, String event) {
        return NODE.jdbc().sql("""
                               select convert_from(meta, 'UTF8')::jsonb ->> 'role' from es.event
                               where aggregate_id = ? and payload_type = ?""")
                .params(issue, event).query(String.class).single();
    }
}
