package org.entente.query.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssuePhases;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingPhases;
import org.entente.api.message.Command;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanPhases;
import org.entente.api.request.Category;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestPhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;

/**
 * What may be done with a case, by its phase and the reader's roles. About a department that keeps silent the Office is
 * offered to report an issue (handbook 1.2, rules).
 */
final class RequestActions {
    private RequestActions() {}

    static List<Action> of(RequestRow row, Set<RoleHeld> held, List<DepartmentId> silent) {
        String path = "/api/requests/" + row.id();
        List<DepartmentId> initiator = List.of(row.initiator());
        List<DepartmentId> answering = row.departments().stream().filter(one -> !initiator.contains(one)).toList();
        List<Offer> own = List.of(
                Offer.put("revise", path + "/form", RequestCommand.ReviseForm.class).by(initiator),
                Offer.post("sign", path + "/signature", RequestCommand.SignRequest.class).by(initiator),
                Offer.post("submit", path + "/submission", RequestCommand.Submit.class).by(initiator),
                Offer.post("approve", path + "/review", RequestCommand.ApproveRequest.class),
                Offer.post("return", path + "/review", RequestCommand.ReturnRequest.class),
                Offer.post("reject", path + "/review", RequestCommand.RejectRequest.class),
                Offer.put("name-liaison", path + "/liaisons/{department}", RequestCommand.NameLiaison.class)
                        .by(row.departments()),
                Offer.post("confirm", path + "/confirmations", RequestCommand.Confirm.class).by(answering),
                Offer.post("object", path + "/confirmations", RequestCommand.ObjectToPart.class).by(answering),
                Offer.post("wrongly-listed", path + "/confirmations", RequestCommand.ClaimWronglyListed.class)
                        .by(answering),
                Offer.post("force-kickoff", path + "/forced-kickoff", RequestCommand.ForceKickoff.class),
                Offer.post("attach", path + "/attachments", RequestCommand.AddAttachment.class),
                Offer.post("remove-attachment", path + "/attachments/{sha256}/removal",
                        RequestCommand.RemoveAttachment.class),
                Offer.post("withdraw", path + "/withdrawal", RequestCommand.Withdraw.class).by(initiator),
                Offer.post("suspend", path + "/suspension", RequestCommand.SuspendRequest.class),
                Offer.post("resume", path + "/resumption", RequestCommand.ResumeRequest.class),
                Offer.post("cancel", path + "/cancellation", RequestCommand.CancelRequest.class));
        List<Action> actions = new ArrayList<>(own.stream()
                .map(one -> one.to(held,
                        RequestPhases.RULES.allows(row.phase(), one.command()) && fits(row, one.command()), "1.2"))
                .toList());
        actions.add(
                Offer.post("schedule-meeting", path + "/meetings", MeetingCommand.ScheduleMeeting.class).to(held, true,
                        MeetingPhases.IN_CASE.allows(row.phase(), MeetingCommand.ScheduleMeeting.class), "1.3"));
        actions.add(Offer.put("write-plan", path + "/plan", PlanCommand.WritePlan.class).by(row.departments()).to(held,
                true,
                PlanPhases.IN_CASE.allows(row.phase(), PlanCommand.WritePlan.class), "1.3"));
        actions.add(Offer.post("report-issue", path + "/issues", IssueCommand.ReportIssue.class).by(row.departments())
                .to(held, true,
                        IssuePhases.OF_CASE.allows(row.phase(), IssueCommand.ReportIssue.class) || row.papers().hasty()
                                && IssuePhases.OF_HASTY_CASE.allows(row.phase(), IssueCommand.ReportIssue.class),
                        "1.5"));
        actions.addAll(ClosingActions.of(row, held));
        silent.forEach(one -> actions.add(Offer
                .post("report-issue", path + "/issues", IssueCommand.ReportForOffice.class)
                .to(held, IssuePhases.OF_CASE.allows(row.phase(), IssueCommand.ReportForOffice.class)
                        || IssuePhases.ABOUT_SILENCE.contains(row.phase()), "1.2")
                .about(one)));
        return actions;
    }

    /** What the phase alone does not tell. */
    private static boolean fits(RequestRow row, Class<? extends Command> command) {
        if (command == RequestCommand.ForceKickoff.class) {
            return row.papers().form().category() == Category.EMERGENCY;
        }
        if (command == RequestCommand.Withdraw.class) {
            return !row.kickoffHeld();
        }
        boolean answer = Set.of(RequestCommand.Confirm.class, RequestCommand.ObjectToPart.class,
                RequestCommand.ClaimWronglyListed.class).contains(command);
        return !answer || row.participants().stream().anyMatch(one -> one.answer().standing().unsettled());
    }
}
