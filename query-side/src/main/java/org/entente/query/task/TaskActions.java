package org.entente.query.task;

import java.util.List;
import java.util.Set;

import org.entente.api.identity.RoleHeld;
import org.entente.api.request.RequestPhase;
import org.entente.api.task.TaskCommand;
import org.entente.api.task.TaskPhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;

/** What may be done with a work item, by its status, the phase of its case, and the reader's roles. */
final class TaskActions {
    private TaskActions() {}

    static List<Action> of(TaskRow row, RequestPhase phaseOfCase, Set<RoleHeld> held) {
        String path = "/api/tasks/" + row.id();
        return List.of(Offer.post("start", path + "/start", TaskCommand.StartTask.class),
                Offer.post("report-progress", path + "/progress", TaskCommand.ReportProgress.class),
                Offer.post("complete", path + "/completion", TaskCommand.CompleteTask.class),
                Offer.post("reopen", path + "/reopening", TaskCommand.ReopenTask.class),
                Offer.post("assign", path + "/assignment", TaskCommand.AssignTask.class)).stream()
                .map(one -> one.by(List.of(row.item().department())).to(held,
                        TaskPhases.RULES.allows(row.status(), one.command()),
                        TaskPhases.IN_CASE.allows(phaseOfCase, one.command()),
                        "1.4"))
                .toList();
    }
}
