package org.entente.query.issue;

import java.util.List;
import java.util.Set;

import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssuePhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;

/** What may be done with an issue, by its phase and the reader's roles. */
final class IssueActions {
    private IssueActions() {}

    static List<Action> of(IssueRow row, Set<RoleHeld> held) {
        String path = "/api/issues/" + row.id();
        return List.of(Offer.post("triage", path + "/triage", IssueCommand.Triage.class),
                Offer.post("raise", path + "/escalation", IssueCommand.Raise.class),
                Offer.post("lower", path + "/de-escalation", IssueCommand.Lower.class),
                Offer.post("record-notice", path + "/notice", IssueCommand.RecordNotice.class),
                Offer.post("acknowledge", path + "/acknowledgement", IssueCommand.Acknowledge.class),
                Offer.post("attach-evidence", path + "/evidence", IssueCommand.AttachEvidence.class),
                Offer.post("remove-evidence", path + "/evidence/{sha256}/removal", IssueCommand.RemoveEvidence.class),
                Offer.post("form-task-force", path + "/task-force", IssueCommand.FormTaskForce.class),
                Offer.post("end-task-force", path + "/task-force/end", IssueCommand.EndTaskForce.class),
                Offer.post("convene-team", path + "/emergency-plan", IssueCommand.ConveneTeam.class),
                Offer.post("complete-emergency-step", path + "/emergency-plan/steps/{step}",
                        IssueCommand.CompleteEmergencyStep.class),
                Offer.post("answer-statutory-question", path + "/statutory-answer",
                        IssueCommand.AnswerStatutoryQuestion.class),
                Offer.post("record-meeting", path + "/meeting", IssueCommand.RecordMeeting.class),
                Offer.post("set-measures", path + "/measures", IssueCommand.SetMeasures.class),
                Offer.post("contain", path + "/containment", IssueCommand.RecordContainment.class),
                Offer.post("file-report", path + "/report", IssueCommand.FileReport.class),
                Offer.post("follow-up", path + "/follow-ups", IssueCommand.FollowUp.class),
                Offer.post("give-statement", path + "/statements", IssueCommand.GiveStatement.class)
                        .by(row.departments()),
                Offer.post("set-solve-by", path + "/solve-by", IssueCommand.SetSolveBy.class),
                Offer.post("solve", path + "/solution", IssueCommand.Solve.class),
                Offer.post("verify", path + "/verification", IssueCommand.Verify.class),
                Offer.post("suspend", path + "/suspension", IssueCommand.Suspend.class),
                Offer.post("resume", path + "/resumption", IssueCommand.Resume.class),
                Offer.post("merge", path + "/merge", IssueCommand.Merge.class),
                Offer.post("dismiss", path + "/dismissal", IssueCommand.Dismiss.class),
                Offer.post("review", path + "/review", IssueCommand.RecordReview.class)).stream()
                .map(one -> one.to(held, IssuePhases.RULES.allows(row.phase(), one.command()), "1.5")).toList();
    }
}
