package org.entente.api.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.entente.api.calendar.CalendarCommand.PublishCalendarYears;
import org.entente.api.calendar.CalendarCommand.SetOfficeHours;
import org.entente.api.calendar.CalendarCommand.WithdrawOfficeHours;
import org.entente.api.drill.DrillCommand.EndDrill;
import org.entente.api.drill.DrillCommand.StartDrill;
import org.entente.api.improvement.ImprovementCommand.CompleteImprovement;
import org.entente.api.improvement.ImprovementCommand.RejectImprovement;
import org.entente.api.improvement.ImprovementCommand.VerifyImprovement;
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
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.RemoveEvidence;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueCommand.Resume;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.IssueCommand.SetSolveBy;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Suspend;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ShareForOffice;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.message.Command;
import org.entente.api.organization.OrganizationCommand.ImportOrganization;
import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.FileChange;
import org.entente.api.plan.PlanChangeCommand.FileChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeCommand.RaiseTier;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChange;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeCommand.WithdrawChange;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.Refuse;
import org.entente.api.plan.PlanCommand.SetDependencies;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.policy.PolicyCommand.PublishEmergencyPlan;
import org.entente.api.policy.PolicyCommand.PublishLadder;
import org.entente.api.policy.PolicyCommand.PublishLimits;
import org.entente.api.policy.PolicyCommand.RefineCaseLimits;
import org.entente.api.policy.PolicyCommand.WithdrawEmergencyPlan;
import org.entente.api.policy.PolicyCommand.WithdrawLadder;
import org.entente.api.policy.PolicyCommand.WithdrawPublication;
import org.entente.api.policy.PolicyCommand.WithdrawRefinement;
import org.entente.api.request.ClosingCommand.ApplyForAcceptance;
import org.entente.api.request.ClosingCommand.ArchiveRequest;
import org.entente.api.request.ClosingCommand.DecideAcceptance;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingCommand.RecordRectification;
import org.entente.api.request.ClosingCommand.RecordRetrospective;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.AddAttachment;
import org.entente.api.request.RequestCommand.AppealRuling;
import org.entente.api.request.RequestCommand.ApproveRequest;
import org.entente.api.request.RequestCommand.CancelRequest;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.Confirm;
import org.entente.api.request.RequestCommand.CreateDraft;
import org.entente.api.request.RequestCommand.DeclineObjection;
import org.entente.api.request.RequestCommand.ForceKickoff;
import org.entente.api.request.RequestCommand.NameLiaison;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestCommand.OpenInHaste;
import org.entente.api.request.RequestCommand.RejectRequest;
import org.entente.api.request.RequestCommand.RemoveAttachment;
import org.entente.api.request.RequestCommand.ResumeRequest;
import org.entente.api.request.RequestCommand.ReturnRequest;
import org.entente.api.request.RequestCommand.ReviseForm;
import org.entente.api.request.RequestCommand.RuleObjection;
import org.entente.api.request.RequestCommand.SignRequest;
import org.entente.api.request.RequestCommand.Submit;
import org.entente.api.request.RequestCommand.SuspendRequest;
import org.entente.api.request.RequestCommand.Withdraw;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.task.AttentionCommand.ClearAttention;
import org.entente.api.task.AttentionCommand.NoteContact;
import org.entente.api.task.TaskCommand.AcceptDone;
import org.entente.api.task.TaskCommand.AssignTask;
import org.entente.api.task.TaskCommand.CompleteTask;
import org.entente.api.task.TaskCommand.DeclineDone;
import org.entente.api.task.TaskCommand.DescribeTask;
import org.entente.api.task.TaskCommand.ReopenTask;
import org.entente.api.task.TaskCommand.ReportProgress;
import org.entente.api.task.TaskCommand.StartTask;
import org.entente.api.week.WeeklyUpdateCommand.ExcuseSlot;
import org.entente.api.week.WeeklyUpdateCommand.SubmitUpdate;

import static org.entente.api.identity.Role.ADMINISTRATOR;
import static org.entente.api.identity.Role.ASSIGNEE;
import static org.entente.api.identity.Role.COORDINATOR;
import static org.entente.api.identity.Role.DIRECTOR;
import static org.entente.api.identity.Role.GENERAL_MANAGER;
import static org.entente.api.identity.Role.HEAD;
import static org.entente.api.identity.Role.ISSUE_MEMBER;
import static org.entente.api.identity.Role.LIAISON;
import static org.entente.api.identity.Role.VICE_PRESIDENT;

/** The table of {@link Permissions}: roles, the strongest first, and the commands that they permit. */
final class PermissionRows {
    /** Whoever speaks for a department: its head, its liaison. */
    private static final List<Role> DEPARTMENT = List.of(HEAD, LIAISON);
    private static final List<Role> OFFICE = List.of(DIRECTOR, COORDINATOR);
    private static final List<Role> OFFICE_OR_DEPARTMENT = List.of(DIRECTOR, COORDINATOR, HEAD, LIAISON);
    /** The levels that can hold an issue, decide a plan change or rule on a dispute. */
    private static final List<Role> HOLDERS = List.of(GENERAL_MANAGER, VICE_PRESIDENT, DIRECTOR, COORDINATOR);
    private static final List<Role> EVERYBODY_INVOLVED = List.of(GENERAL_MANAGER, VICE_PRESIDENT, DIRECTOR, COORDINATOR,
            HEAD, LIAISON);
    /** Whoever may work on an issue: how near somebody stands to the very issue is checked where it is decided. */
    private static final List<Role> MEMBERS_OF_ISSUE = List.of(GENERAL_MANAGER, VICE_PRESIDENT, DIRECTOR, COORDINATOR,
            HEAD, LIAISON, ISSUE_MEMBER);

    // Rule SEC-1: an auditor and an analyst have no row; an administrator has none but organization, calendar, policy and drills.
    static final Map<Class<? extends Command>, List<Role>> ALL = new Table()
            .rows(DEPARTMENT, CreateDraft.class, ReviseForm.class, Submit.class, Confirm.class, ObjectToPart.class,
                    ClaimWronglyListed.class, AcceptObjection.class, DeclineObjection.class, AppealRuling.class,
                    Withdraw.class)
            .rows(List.of(HEAD), SignRequest.class, NameLiaison.class)
            .rows(OFFICE, ApproveRequest.class, ReturnRequest.class, RejectRequest.class, CancelRequest.class,
                    OpenInHaste.class)
            .rows(OFFICE_OR_DEPARTMENT, AddAttachment.class, RemoveAttachment.class)
            .rows(List.of(DIRECTOR), SuspendRequest.class, ResumeRequest.class, ForceKickoff.class)
            .rows(HOLDERS, RuleObjection.class)
            .rows(DEPARTMENT, ApplyForAcceptance.class, RecordRectification.class)
            .rows(HOLDERS, DecideAcceptance.class)
            .rows(List.of(LIAISON), EvaluateDepartment.class)
            .rows(OFFICE, RecordRetrospective.class, ArchiveRequest.class)
            .rows(EVERYBODY_INVOLVED, CompleteImprovement.class)
            .rows(OFFICE, VerifyImprovement.class, RejectImprovement.class)

            .rows(OFFICE, ScheduleMeeting.class, Reschedule.class, CancelMeeting.class, OpenMeeting.class,
                    HoldMeeting.class, IssueMinutes.class, ShareForOffice.class)
            .rows(DEPARTMENT, ShareMaterials.class)
            .rows(EVERYBODY_INVOLVED, NameSubstitute.class, ConfirmReceipt.class, ConfirmMinutes.class,
                    ObjectToMinutes.class, CompleteAction.class)

            .rows(DEPARTMENT, WritePlan.class, Circulate.class, CreateItem.class, SetDependencies.class)
            .rows(List.of(HEAD), Sign.class, Refuse.class)
            .rows(DEPARTMENT, FileChange.class, GiveOpinion.class, RecordEmergencyChange.class)
            .rows(OFFICE, FileChangeForOffice.class, RaiseTier.class)
            .rows(List.of(DIRECTOR), RecordEmergencyChangeForOffice.class)
            .rows(OFFICE_OR_DEPARTMENT, SupplementChange.class, WithdrawChange.class, ActivateContingency.class,
                    DismissContingency.class, AcceptDone.class, DeclineDone.class)
            .rows(HOLDERS, ApproveChange.class, RejectChange.class, DeferChange.class)
            .rows(DEPARTMENT, StartTask.class, ReportProgress.class, CompleteTask.class, ReopenTask.class,
                    AssignTask.class, DescribeTask.class)
            .rows(OFFICE, NoteContact.class, ClearAttention.class, ExcuseSlot.class)

            .rows(DEPARTMENT, SubmitUpdate.class)

            .rows(List.of(HEAD, LIAISON, ASSIGNEE), ReportIssue.class)
            .rows(DEPARTMENT, GiveStatement.class)
            .rows(OFFICE, ReportForOffice.class, Triage.class, RecordMeeting.class)
            .rows(List.of(GENERAL_MANAGER, VICE_PRESIDENT, DIRECTOR, COORDINATOR, HEAD, LIAISON, ASSIGNEE,
                    ISSUE_MEMBER),
                    Raise.class)
            .rows(MEMBERS_OF_ISSUE, Acknowledge.class, SetMeasures.class, RecordContainment.class,
                    FileReport.class, FollowUp.class, Solve.class, AttachEvidence.class, RemoveEvidence.class,
                    CompleteEmergencyStep.class,
                    AnswerStatutoryQuestion.class)
            .rows(List.of(HEAD, LIAISON, DIRECTOR, COORDINATOR, ISSUE_MEMBER), Verify.class)
            .rows(HOLDERS, Lower.class, Suspend.class, Resume.class, Dismiss.class, Merge.class)
            .rows(List.of(GENERAL_MANAGER, VICE_PRESIDENT, DIRECTOR), FormTaskForce.class, EndTaskForce.class)
            .rows(List.of(GENERAL_MANAGER, DIRECTOR), ConveneTeam.class)
            .rows(List.of(GENERAL_MANAGER, DIRECTOR, COORDINATOR), RecordReview.class)
            .rows(List.of(DIRECTOR), RecordNotice.class)
            .rows(List.of(GENERAL_MANAGER), SetSolveBy.class)

            .rows(OFFICE, PublishRollUp.class)

            .rows(List.of(ADMINISTRATOR), ImportOrganization.class, PublishCalendarYears.class, SetOfficeHours.class,
                    WithdrawOfficeHours.class, PublishLimits.class, WithdrawPublication.class, PublishLadder.class,
                    WithdrawLadder.class, PublishEmergencyPlan.class, WithdrawEmergencyPlan.class)
            .rows(List.of(DIRECTOR), RefineCaseLimits.class, WithdrawRefinement.class)
            .rows(List.of(DIRECTOR, ADMINISTRATOR), StartDrill.class, EndDrill.class).rows;

    private PermissionRows() {}

    /** The table being written; no command stands in it twice. */
    private static final class Table {
        private final Map<Class<? extends Command>, List<Role>> rows = new HashMap<>();

        @SafeVarargs
        final Table rows(List<Role> roles, Class<? extends Command>... commands) {
            for (Class<? extends Command> command : commands) {
                if (rows.put(command, roles) != null) {
                    throw new IllegalArgumentException(command.getSimpleName() + " stands twice");
                }
            }
            return this;
        }
    }
}
