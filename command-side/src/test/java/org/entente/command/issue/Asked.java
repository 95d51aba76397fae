package org.entente.command.issue;

import java.time.LocalDate;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.AnswerStatutoryQuestion;
import org.entente.api.issue.IssueCommand.AttachEvidence;
import org.entente.api.issue.IssueCommand.CompleteEmergencyStep;
import org.entente.api.issue.IssueCommand.ConveneTeam;
import org.entente.api.issue.IssueCommand.Dismiss;
import org.entente.api.issue.IssueCommand.EndTaskForce;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueCommand.GiveStatement;
import org.entente.api.issue.IssueCommand.Lower;
import org.entente.api.issue.IssueCommand.Merge;
import org.entente.api.issue.IssueCommand.PauseWithCase;
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.RemoveEvidence;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueCommand.Resume;
import org.entente.api.issue.IssueCommand.ResumeWithCase;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.IssueCommand.SetSolveBy;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Suspend;
import org.entente.api.issue.IssueCommand.Tick;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssueKind;
import org.entente.api.issue.IssueRecord;
import org.entente.api.issue.Measure;
import org.entente.api.issue.StatutoryAnswer;
import org.entente.api.issue.Urgency;
import org.entente.api.request.Attachment;
import org.entente.api.request.ContentHash;
import org.entente.api.text.Text;

import static org.entente.command.issue.Yunlan.REQUEST;
import static org.entente.command.issue.Yunlan.department;
import static org.entente.command.issue.Yunlan.departments;

/** What people ask of the one issue that the stories are about. */
final class Asked {
    static final IssueId ISSUE = new IssueId("ISS-1");
    static final Text TEXT = new Text("冒烟", "it smokes");

    private Asked() {}

    static IssueRecord record(Urgency urgency, String... responsible) {
        return IssueRecord.of("I1", IssueKind.EXTERNAL_RISK, urgency, departments(responsible), TEXT, TEXT);
    }

    static IssueRecord recordOf(Urgency urgency, String reportedAt, String... responsible) {
        return new IssueRecord("I1", IssueKind.EXTERNAL_RISK, urgency, departments(responsible), TEXT, TEXT, null,
                null, List.of(), null, null, Yunlan.at(reportedAt));
    }

    static ReportIssue report(String department, IssueRecord record) {
        return new ReportIssue(ISSUE, REQUEST, department(department), record);
    }

    static ReportIssue report(String department, Urgency urgency, String... responsible) {
        return report(department, record(urgency, responsible));
    }

    static ReportForOffice reportForOffice(Urgency urgency, String... responsible) {
        return new ReportForOffice(ISSUE, REQUEST, record(urgency, responsible));
    }

    static Triage triage(Urgency urgency) {
        return new Triage(ISSUE, urgency, null);
    }

    static Raise raise(Urgency urgency) {
        return new Raise(ISSUE, urgency, TEXT);
    }

    static Lower lower(Urgency urgency) {
        return new Lower(ISSUE, urgency, TEXT);
    }

    static RecordNotice notice() {
        return new RecordNotice(ISSUE, null, null);
    }

    static Acknowledge acknowledge() {
        return new Acknowledge(ISSUE);
    }

    static FormTaskForce taskForce(String... departments) {
        return new FormTaskForce(ISSUE, departments(departments), List.of(), null);
    }

    static ConveneTeam team(String... departments) {
        return new ConveneTeam(ISSUE, departments(departments));
    }

    static EndTaskForce endTaskForce() {
        return new EndTaskForce(ISSUE, TEXT);
    }

    static AttachEvidence evidence(String sha256) {
        return new AttachEvidence(ISSUE, new Attachment(new ContentHash(sha256), "photo.jpg", "image/jpeg", 3));
    }

    static RemoveEvidence noEvidence(String sha256) {
        return new RemoveEvidence(ISSUE, new ContentHash(sha256), TEXT);
    }

    static CompleteEmergencyStep step(String step) {
        return new CompleteEmergencyStep(ISSUE, step, null);
    }

    static AnswerStatutoryQuestion statutory(StatutoryAnswer answer) {
        return new AnswerStatutoryQuestion(ISSUE, answer);
    }

    static RecordMeeting meeting() {
        return new RecordMeeting(ISSUE, null, null, TEXT);
    }

    static SetMeasures measures(String department) {
        return new SetMeasures(ISSUE,
                List.of(new Measure(TEXT, department(department), null, LocalDate.of(2026, 12, 1))), null);
    }

    /** Carried out by this person. */
    static SetMeasures measuresBy(String person) {
        return new SetMeasures(ISSUE, List.of(new Measure(TEXT, department("rnd"), null, LocalDate.of(2026, 12, 1))),
                new PersonId(person));
    }

    static RecordContainment contain() {
        return new RecordContainment(ISSUE, TEXT, List.of());
    }

    static FileReport fileReport() {
        return new FileReport(ISSUE, TEXT, StatutoryAnswer.NOT_REPORTABLE, List.of());
    }

    static FollowUp followUp() {
        return new FollowUp(ISSUE, TEXT);
    }

    static GiveStatement statement(String department) {
        return new GiveStatement(ISSUE, department(department), TEXT);
    }

    static SetSolveBy solveBy(String moment) {
        return new SetSolveBy(ISSUE, Yunlan.at(moment), TEXT);
    }

    static Suspend suspend(String until) {
        return new Suspend(ISSUE, TEXT, Yunlan.at(until));
    }

    static Resume resume() {
        return new Resume(ISSUE);
    }

    static Solve solve() {
        return new Solve(ISSUE, TEXT, List.of());
    }

    static Verify accept() {
        return new Verify(ISSUE, true, null);
    }

    static Verify notAccepted() {
        return new Verify(ISSUE, false, TEXT);
    }

    static Dismiss dismiss() {
        return new Dismiss(ISSUE, TEXT);
    }

    static Merge merge(String into) {
        return new Merge(ISSUE, new IssueId(into), null);
    }

    static RecordReview review() {
        return new RecordReview(ISSUE, TEXT, TEXT, TEXT, TEXT, List.of());
    }

    static PauseWithCase pause() {
        return new PauseWithCase(ISSUE);
    }

    static ResumeWithCase resumeWithCase() {
        return new ResumeWithCase(ISSUE);
    }

    static Tick tick() {
        return new Tick(ISSUE);
    }
}
