package org.entente.api.issue;

import java.util.Set;

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
import org.entente.api.message.PhaseRules;
import org.entente.api.request.RequestPhase;

/** What may be asked of an issue in each of its phases, and in which phases of its case it may be reported. */
public final class IssuePhases {
    public static final PhaseRules<IssuePhase> RULES = PhaseRules.of(IssuePhase.class)
            .in(IssuePhase.NONE, ReportIssue.class, ReportForOffice.class)
            .in(IssuePhase.REPORTED, Triage.class, Raise.class, Lower.class, RecordNotice.class, Acknowledge.class,
                    FormTaskForce.class, EndTaskForce.class, AttachEvidence.class, RemoveEvidence.class, FollowUp.class,
                    GiveStatement.class,
                    Dismiss.class, Merge.class, PauseWithCase.class, ResumeWithCase.class, Tick.class)
            .in(IssuePhase.HANDLING, Triage.class, Raise.class, Lower.class, RecordNotice.class, Acknowledge.class,
                    FormTaskForce.class, EndTaskForce.class, AttachEvidence.class, RemoveEvidence.class,
                    CompleteEmergencyStep.class,
                    AnswerStatutoryQuestion.class, ConveneTeam.class, RecordMeeting.class, SetMeasures.class,
                    RecordContainment.class, FileReport.class, FollowUp.class, GiveStatement.class, SetSolveBy.class,
                    Suspend.class, Solve.class, Dismiss.class, Merge.class, PauseWithCase.class, ResumeWithCase.class,
                    Tick.class)
            .in(IssuePhase.MEASURES_SET, Triage.class, Raise.class, Lower.class, RecordNotice.class, Acknowledge.class,
                    FormTaskForce.class, EndTaskForce.class, AttachEvidence.class, RemoveEvidence.class,
                    CompleteEmergencyStep.class,
                    AnswerStatutoryQuestion.class, ConveneTeam.class, RecordMeeting.class, SetMeasures.class,
                    RecordContainment.class, FileReport.class, FollowUp.class, GiveStatement.class, SetSolveBy.class,
                    Suspend.class, Solve.class, PauseWithCase.class, ResumeWithCase.class, Tick.class)
            .in(IssuePhase.SUSPENDED, Raise.class, Acknowledge.class, EndTaskForce.class, AttachEvidence.class,
                    RemoveEvidence.class,
                    FollowUp.class, GiveStatement.class, Resume.class, PauseWithCase.class, Tick.class)
            .in(IssuePhase.SOLVED, Acknowledge.class, EndTaskForce.class, AttachEvidence.class, RemoveEvidence.class,
                    CompleteEmergencyStep.class, AnswerStatutoryQuestion.class, FileReport.class, FollowUp.class,
                    Verify.class,
                    PauseWithCase.class, ResumeWithCase.class, Tick.class)
            .in(IssuePhase.CLOSED, AttachEvidence.class, AnswerStatutoryQuestion.class, FileReport.class,
                    RecordReview.class, Tick.class)
            .in(IssuePhase.MERGED, Tick.class)
            .in(IssuePhase.DISMISSED, Tick.class)
            .done();

    /** A suspended case takes urgent and critical issues only, which a policy adds (handbook 4.20, 4.24). */
    public static final PhaseRules<RequestPhase> OF_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.CONFIRMED, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.PLANNING, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.EXECUTING, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.IN_ACCEPTANCE, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.SUSPENDED, ReportIssue.class, ReportForOffice.class)
            .done();

    /** Before it is agreed a case takes one issue only: the Office's, about a department that does not answer. */
    public static final Set<RequestPhase> ABOUT_SILENCE = Set.of(RequestPhase.IN_CONFIRMATION, RequestPhase.REVISING);

    /** A case opened in haste takes critical issues before it is confirmed, too, which a policy narrows (handbook 4.20). */
    public static final PhaseRules<RequestPhase> OF_HASTY_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.DRAFT, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.RETURNED, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.SUBMITTED, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.IN_CONFIRMATION, ReportIssue.class, ReportForOffice.class)
            .in(RequestPhase.REVISING, ReportIssue.class, ReportForOffice.class)
            .done();

    private IssuePhases() {}
}
