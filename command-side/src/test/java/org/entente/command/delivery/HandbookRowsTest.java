package org.entente.command.delivery;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.improvement.ImprovementCommand.OpenImprovement;
import org.entente.api.improvement.ImprovementId;
import org.entente.api.meeting.MeetingId;
import org.entente.api.plan.PlanId;
import org.entente.api.request.ContentHash;
import org.entente.api.request.ImprovementOrder;
import org.entente.api.request.RequestCommand.StartExecution;
import org.entente.api.request.RequestCommand.StartPlanning;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.AttentionEvent.AttentionFlagged;
import org.entente.api.task.TaskCommand.OpenTask;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.task.WorkItem;
import org.entente.api.text.Text;
import org.entente.api.week.WeekKey;
import org.entente.api.week.WeeklyUpdateCommand.OpenSlot;
import org.entente.api.week.WeeklyUpdateId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules SEC-7, NTC-1, NTC-8, NTC-13 and NTC-14: the rows of the handbook's table 1.9, each from what happens to those who are told,
 * as which role, how urgently and when. The rows of meetings, plans and the archive are told in the play of a whole case.
 */
class HandbookRowsTest {
    private static final DepartmentId RND = new DepartmentId("rnd");
    private static final TaskId TASK = new TaskId("TSK-rows");
    private static final RollUpId ROLL_UP = new RollUpId("RUP-2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    /** The cases and issues by the names that the table gives them. */
    private static final Map<String, String> CASES = new HashMap<>();
    private static NoticeStage stage;

    @BeforeAll
    static void everythingHappens() throws IOException {
        stage = new NoticeStage("entente.notice.in-drills=false");
        requestsAreAnswered();
        workIsGivenOut();
        issuesAreReported();
        stage.node.advance("2026-03-02T10:10");
        over("critical");
        stage.node.advance("2026-03-05T10:00");
        over("normal");
        stage.node.advance("2026-04-01T09:00");
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    private static void requestsAreAnswered() {
        for (String one : List.of("returned", "rejected", "silent", "objected")) {
            CASES.put(one, stage.submitted(one));
        }
        stage.reviewed(CASES.get("returned"), "'return','comment':'measure it'");
        stage.reviewed(CASES.get("rejected"), "'reject','reason':'no need'");
        stage.reviewed(CASES.get("silent"), "'approve'");
        stage.reviewed(CASES.get("objected"), "'approve'");
        assertThat(stage.node.consent("zheng.hao", "/api/requests/" + CASES.get("objected") + "/confirmations",
                "{'answer':'object','department':'rnd','revision':1,'adjustments':[{'field':'departments[rnd].duty.en',"
                        + "'from':'b','to':'c','reason':'no lab'}]}"))
                .hasStatusOk();
        CASES.put("running", running());
    }

    /** A case of product with research that is executing, as its kickoff and its plan would have brought about. */
    private static String running() {
        String id = stage.submitted("running");
        stage.reviewed(id, "'approve'");
        assertThat(stage.node.consent("zheng.hao", "/api/requests/" + id + "/confirmations",
                "{'answer':'confirm','revision':1}")).hasStatusOk();
        stage.node.settle();
        RequestId request = new RequestId(id);
        stage.node.react(new StartPlanning(request, MeetingId.kickoffOf(request), NOW));
        stage.node.react(new StartExecution(request, PlanId.of(request), NOW));
        return id;
    }

    private static void workIsGivenOut() {
        RequestId request = new RequestId(CASES.get("running"));
        PersonId assignee = new PersonId("du.hang");
        stage.node.react(new OpenTask(TASK, request, new WorkItem(RND, 1, 1, new Text("做", "do"), assignee, 1, 1,
                LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-06"), Text.NONE, null, List.of()), NOW));
        WeekKey week = new WeekKey("2026-W11");
        stage.node.react(new OpenSlot(WeeklyUpdateId.of(request, RND, week), request, RND, week, List.of(TASK),
                week.beginsAt(WorkingCalendar.DEFAULT_ZONE)));
        stage.node.react(new OpenImprovement(ImprovementId.nth(request, 1), request,
                new ImprovementOrder(new Text("", "test earlier"), assignee, LocalDate.parse("2026-05-08"), Text.NONE),
                NOW));
        stage.happens("Task", TASK.value(), new AttentionFlagged(TASK, ROLL_UP, TaskStatus.DELAYED, NOW));
        stage.happens("RollUp", ROLL_UP.value(), new RollUpPublished(ROLL_UP, 1, NOW,
                new ContentHash("ab".repeat(32)), List.of(request), List.of(), NOW));
    }

    private static void issuesAreReported() {
        for (String one : List.of("normal", "urgent", "critical")) {
            CASES.put(one, stage.issue(CASES.get("running"), "du.hang", "product", one));
        }
        CASES.put("solved", stage.issue(CASES.get("running"), "du.hang", "product", "normal"));
        triaged("solved", "normal");
        over("solved");
        triaged("urgent", "urgent");
        over("urgent");
    }

    private static void triaged(String issue, String urgency) {
        assertThat(stage.node.post("he.jia", "/api/issues/" + CASES.get(issue) + "/triage",
                "{'urgency':'" + urgency + "'}")).hasStatusOk();
    }

    /** Solved by research, and product sees that it is. */
    private static void over(String issue) {
        String path = "/api/issues/" + CASES.get(issue);
        assertThat(stage.node.post("chen.ming", path + "/solution", "{'result':{'en':'out'}}")).hasStatusOk();
        assertThat(stage.node.post("du.hang", path + "/verification", "{'accepted':true}")).hasStatusOk();
        stage.node.settle();
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = '|', value = {
            "returned | request_submitted     | 03-02T10:00 | lin.lan office act, he.jia office act, tang.ning office act",
            "returned | request_returned      | 03-02T10:00 | du.hang initiator act",
            "rejected | request_rejected      | 03-02T10:00 | du.hang initiator know",
            "silent   | request_approved      | 03-02T10:00 | zheng.hao head act",
            "silent   | confirmation_due      | 03-03T09:00 | chen.ming liaison act, zheng.hao head act",
            "silent   | confirmation_missed   | 03-04T18:00 | chen.ming liaison act, zheng.hao head act",
            "objected | objection             | 03-02T10:00 | du.hang initiator act, lin.lan office know, he.jia office know, tang.ning office know",
            "running  | weekly_update_due     | 03-13T09:00 | chen.ming liaison act",
            "running  | weekly_update_missed  | 03-13T18:00 | chen.ming liaison act, zheng.hao head act",
            "running  | summary_published     | 03-02T10:00 | du.hang liaison know, chen.ming liaison know",
            "running  | attention_flagged     | 03-02T10:00 | chen.ming liaison act, zheng.hao head act",
            "running  | item_due_soon         | 03-04T09:00 | du.hang assignee act, chen.ming liaison act",
            "running  | item_overdue          | 03-09T09:00 | du.hang assignee act, chen.ming liaison act, zheng.hao head act",
            "running  | improvement_follow_up | 04-01T09:00 | du.hang assignee act, lin.lan office act, he.jia office act, tang.ning office act"})
    void whom_a_row_of_the_table_reaches_and_when_and_nobody_twice(String of, String kind, String at, String told) {
        assertThat(told("case_id", CASES.get(of), kind))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(told.split(", ")).stream().map(one -> at + " " + one).toList());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(delimiter = '|', value = {
            "normal   | issue_reported     | 03-02T10:00 | lin.lan office act, he.jia office act, tang.ning office act, zheng.hao head act, chen.ming liaison act",
            "urgent   | issue_reported     | 03-02T10:00 | lin.lan director urgent, han.zhiyuan vice-president urgent, he.jia office urgent, tang.ning office urgent, zheng.hao head urgent, chen.ming liaison urgent",
            "critical | issue_reported     | 03-02T10:00 | zhou.qiming general-manager critical, lin.lan director critical, han.zhiyuan vice-president critical, he.jia office critical, tang.ning office critical, xu.jing head critical, du.hang liaison critical, zheng.hao head critical, chen.ming liaison critical",
            "critical | issue_reported     | 03-02T10:10 | zhou.qiming general-manager critical, lin.lan director critical, han.zhiyuan vice-president critical, he.jia office critical, tang.ning office critical, xu.jing head critical, du.hang liaison critical, zheng.hao head critical, chen.ming liaison critical",
            "normal   | issue_clock 50     | 03-03T22:00 | lin.lan office act, he.jia office act, tang.ning office act",
            "normal   | issue_clock 80     | 03-04T19:36 | lin.lan office act, he.jia office act, tang.ning office act, han.zhiyuan vice-president act",
            "normal   | issue_limit_missed | 03-02T11:00 | han.zhiyuan vice-president act",
            "normal   | issue_limit_missed | 03-03T18:00 | han.zhiyuan vice-president act",
            "normal   | issue_limit_missed | 03-05T10:00 | han.zhiyuan vice-president act",
            "critical | issue_limit_missed | 03-02T14:00 | zhou.qiming general-manager urgent",
            "critical | issue_limit_missed | 03-09T18:00 | zhou.qiming general-manager urgent",
            "normal   | issue_raised       | 03-05T10:00 | lin.lan director urgent, han.zhiyuan vice-president urgent, he.jia office urgent, tang.ning office urgent, zheng.hao head urgent, chen.ming liaison urgent",
            "solved   | issue_solved       | 03-02T10:00 | xu.jing head act, du.hang liaison act"})
    void whom_a_rung_of_an_issue_reaches_and_when(String of, String kind, String at, String told) {
        assertThat(told("about", CASES.get(of), kind)).filteredOn(one -> one.startsWith(at))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(told.split(", ")).stream().map(one -> at + " " + one).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgent", "solved"})
    void whatever_was_over_in_time_tells_of_no_miss(String of) {
        assertThat(told("about", CASES.get(of), "issue_limit_missed")).isEmpty();
        assertThat(told("about", CASES.get(of), "issue_raised")).isEmpty();
    }

    /** When somebody was told, by the company's clock, who, as what, how urgently. */
    private static List<String> told(String column, String id, String kind) {
        return stage.node.jdbc()
                .sql("""
                     select to_char(told_at at time zone 'Asia/Shanghai', 'MM-DD"T"HH24:MI') || ' ' || recipient || ' '
                            || as_role || ' ' || urgency
                     from app.delivery where channel = 'inbox' and %s = ? and kind || coalesce(' ' || percent, '') = ?"""
                        .formatted(column))
                .param(id).param(kind).query(String.class).list();
    }
}
