package org.entente.query.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.RoleHeld;
import org.entente.api.issue.IssueCommand;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanPhase;
import org.entente.api.plan.PlanPhases;
import org.entente.api.task.AttentionCommand;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskPhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.request.RequestRow;

/** What may be done with a work item, by its status, the phase of its case, and the reader's roles. */
final class TaskActions {
    private TaskActions() {}

    static List<Action> of(TaskRow row, RequestRow belongsTo, Set<RoleHeld> held) {
        String path = "/api/tasks/" + row.id();
        Flag flag = row.flag();
        List<Action> all = new ArrayList<>();
        for (Offer one : List.of(Offer.post("start", path + "/start", TaskCommand.StartTask.class),
                Offer.post("report-progress", path + "/progress", TaskCommand.ReportProgress.class),
                Offer.post("reopen", path + "/reopening", TaskCommand.ReopenTask.class),
                Offer.post("assign", path + "/assignment", TaskCommand.AssignTask.class),
                Offer.put("describe", path + "/description", TaskCommand.DescribeTask.class))) {
            all.add(stands(one, row, belongsTo, held, true));
        }
        all.add(stands(Offer.post("complete", path + "/completion", TaskCommand.CompleteTask.class), row, belongsTo,
                held, row.done() == null));
        all.add(stands(Offer.post("accept", path + "/acceptance", TaskCommand.AcceptDone.class), row, belongsTo, held,
                row.done() != null));
        all.add(stands(Offer.post("decline", path + "/acceptance", TaskCommand.DeclineDone.class), row, belongsTo,
                held, row.done() != null));
        all.add(stands(Offer.post("note-contact", path + "/attention/contacts", AttentionCommand.NoteContact.class),
                row, belongsTo, held, flag != null));
        all.add(stands(Offer.post("clear-attention", path + "/attention/clearance",
                AttentionCommand.ClearAttention.class), row, belongsTo, held,
                flag != null && flag.state() == FlagState.RECOVERED && !flag.contacts().isEmpty()));
        all.add(dependencies(row, belongsTo, held));
        if (PrefilledIssue.of(row) != null) {
            all.addAll(issue(row, held));
        }
        return all;
    }

    private static Action stands(Offer one, TaskRow row, RequestRow belongsTo, Set<RoleHeld> held, boolean now) {
        return one.by(List.of(row.item().department())).to(held,
                now && TaskPhases.RULES.allows(row.status(), one.command()),
                TaskPhases.IN_CASE.allows(belongsTo.phase(), one.command()), "1.4");
    }

    private static Action dependencies(TaskRow row, RequestRow belongsTo, Set<RoleHeld> held) {
        return Offer.put("set-dependencies",
                "/api/requests/%s/tasks/%s/dependencies".formatted(row.request(), row.id()),
                PlanCommand.SetDependencies.class).by(List.of(row.item().department())).to(held,
                        PlanPhases.RULES.allows(PlanPhase.IN_FORCE, PlanCommand.SetDependencies.class),
                        PlanPhases.IN_CASE.allows(belongsTo.phase(), PlanCommand.SetDependencies.class), "1.8 T2");
    }

    /** The issue to report stands ready in the view (4.15). */
    private static List<Action> issue(TaskRow row, Set<RoleHeld> held) {
        String path = "/api/requests/" + row.request() + "/issues";
        return List.of(
                Offer.post("report-issue", path, IssueCommand.ReportIssue.class)
                        .by(List.of(row.item().department())).to(held, true, "4.15"),
                Offer.post("report-issue-for-office", path, IssueCommand.ReportForOffice.class)
                        .to(held, true, "4.15"));
    }
}
