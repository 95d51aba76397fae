package org.entente.command.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.ConveneTeam;
import org.entente.api.issue.IssueCommand.Dismiss;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueCommand.GiveStatement;
import org.entente.api.issue.IssueCommand.Lower;
import org.entente.api.issue.IssueCommand.Merge;
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueCommand.Resume;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.IssueCommand.SetSolveBy;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Suspend;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Measure;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.meeting.MeetingId;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.entente.command.web.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.web.FrontDoor.posted;
import static org.junit.jupiter.params.provider.Arguments.of;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which commands the paths of an issue stand for; none needs a version. */
class IssueEndpointsTest {
    private static final IssueId ISSUE = new IssueId("ISS-1");
    private static final IssueId NEW_ISSUE = new IssueId("ISS-f4b80804a37e5d02b91e");
    private static final DepartmentId IT = new DepartmentId("it");
    private static final Text WHY = new Text("", "Why");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final String RECORD = """
                                         'record':{'kind':'resource_conflict','urgency':'urgent','responsible':['it'],
                                                   'description':{'en':'No server'},'impact':{'en':'All'}}
                                         """;
    private static final IssueRecord RECORDED = IssueRecord.of(null, IssueKind.RESOURCE_CONFLICT, Urgency.URGENT,
            List.of(IT), new Text("", "No server"), new Text("", "All"));

    private final FrontDoor report = FrontDoor.to(IssueReportController::new);

    @Test
    void a_member_reports_for_the_own_department() throws Exception {
        report.mvc().perform(posted("/api/requests/REQ-1/issues", "{'reporter':'department'," + RECORD + "}"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/issues/ISS-f4b80804a37e5d02b91e"));
        assertThat(report.desk().commands()).containsExactly(
                new ReportIssue(NEW_ISSUE, new RequestId("REQ-1"), new DepartmentId("finance"), RECORDED));
    }

    @Test
    void the_office_reports_for_itself() throws Exception {
        report.mvc().perform(posted("/api/requests/REQ-1/issues", "{'reporter':'office'," + RECORD + "}"))
                .andExpect(status().isCreated());
        assertThat(report.desk().commands())
                .containsExactly(new ReportForOffice(NEW_ISSUE, new RequestId("REQ-1"), RECORDED));
    }

    @Test
    void a_text_beyond_its_bound_is_refused() throws Exception {
        report.mvc().perform(posted("/api/issues/ISS-1/statements", "{'reasons':{'en':'" + "x".repeat(4_000) + "'}}"))
                .andExpect(status().isOk());
        report.mvc().perform(posted("/api/issues/ISS-1/statements", "{'reasons':{'en':'" + "x".repeat(4_001) + "'}}"))
                .andExpect(status().is(422)).andExpect(content().string("text-too-long"));
    }

    @Test
    void a_department_states_its_reasons() throws Exception {
        report.mvc().perform(posted("/api/issues/ISS-1/statements", "{'reasons':{'en':'Why'}}"))
                .andExpect(status().isOk());
        assertThat(report.desk().commands())
                .containsExactly(new GiveStatement(ISSUE, new DepartmentId("finance"), WHY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_step_of_the_ladder_is_one_command(String path, String body, IssueCommand expected) throws Exception {
        expect(FrontDoor.to((answers, own) -> new IssueLevelController(answers)), path, body, expected);
    }

    static Stream<Arguments> each_step_of_the_ladder_is_one_command() {
        return Stream.of(of("triage", "{'urgency':'urgent'}", new Triage(ISSUE, Urgency.URGENT, null)),
                of("escalation", "{'urgency':'critical','reason':{'en':'Why'}}",
                        new Raise(ISSUE, Urgency.CRITICAL, WHY)),
                of("de-escalation", "{'urgency':'normal','reason':{'en':'Why'}}",
                        new Lower(ISSUE, Urgency.NORMAL, WHY)),
                of("notice", "{'toldAt':'2026-03-02T12:00:00+08:00'}", new RecordNotice(ISSUE, NOON, null)),
                of("acknowledgement", "{}", new Acknowledge(ISSUE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_thing_done_about_it_is_one_command(String path, String body, IssueCommand expected) throws Exception {
        expect(FrontDoor.to((answers, own) -> new IssueHandlingController(answers)), path, body, expected);
    }

    static Stream<Arguments> each_thing_done_about_it_is_one_command() {
        return Stream.of(
                of("task-force", "{'departments':['it']}", new FormTaskForce(ISSUE, List.of(IT), List.of(), null)),
                of("emergency-plan", "{'departments':['it']}", new ConveneTeam(ISSUE, List.of(IT))),
                of("meeting", "{'meeting':'MTG-1','decisions':{'en':'Why'}}",
                        new RecordMeeting(ISSUE, new MeetingId("MTG-1"), null, WHY)),
                of("measures", "{'measures':[{'what':{'en':'Why'},'department':'it','by':'2026-03-04'}]}",
                        new SetMeasures(ISSUE, List.of(new Measure(WHY, IT, null, LocalDate.of(2026, 3, 4))), null)),
                of("measures", "{'measures':[],'responsible':'chen.ming'}",
                        new SetMeasures(ISSUE, List.of(), new PersonId("chen.ming"))),
                of("containment", "{'how':{'en':'Why'}}", new RecordContainment(ISSUE, WHY, List.of())),
                of("report", "{'report':{'en':'Why'},'statutory':{'reportable':false}}",
                        new FileReport(ISSUE, WHY, StatutoryAnswer.NOT_REPORTABLE, List.of())),
                of("follow-ups", "{'report':{'en':'Why'}}", new FollowUp(ISSUE, WHY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_way_to_its_end_is_one_command(String path, String body, IssueCommand expected) throws Exception {
        expect(FrontDoor.to((answers, own) -> new IssueClosingController(answers)), path, body, expected);
    }

    static Stream<Arguments> each_way_to_its_end_is_one_command() {
        return Stream.of(
                of("solve-by", "{'solveBy':'2026-03-02T04:00:00Z','reason':{'en':'Why'}}",
                        new SetSolveBy(ISSUE, NOON, WHY)),
                of("suspension", "{'reason':{'en':'Why'},'until':'2026-03-02T04:00:00Z'}",
                        new Suspend(ISSUE, WHY, NOON)),
                of("resumption", "{}", new Resume(ISSUE)),
                of("solution", "{'result':{'en':'Why'}}", new Solve(ISSUE, WHY, List.of())),
                of("verification", "{'accepted':false,'comment':{'en':'Why'}}", new Verify(ISSUE, false, WHY)),
                of("merge", "{'into':'ISS-2'}", new Merge(ISSUE, new IssueId("ISS-2"), null)),
                of("dismissal", "{'reason':{'en':'Why'}}", new Dismiss(ISSUE, WHY)),
                of("review", "{'cause':{'en':'Why'},'responseTimes':{},'cost':{},'improvements':{'en':'Why'}}",
                        new RecordReview(ISSUE, WHY, new Text("", ""), new Text("", ""), WHY, List.of())));
    }

    private static void expect(FrontDoor door, String path, String body, IssueCommand expected) throws Exception {
        door.mvc().perform(posted("/api/issues/ISS-1/" + path, body)).andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"7\""));
        assertThat(door.desk().commands()).containsExactly(expected);
    }
}
