package org.entente.query.plan;

import java.util.List;
import java.util.Set;

import org.entente.api.identity.RoleHeld;
import org.entente.api.message.Command;
import org.entente.api.plan.ContingencyCommand;
import org.entente.api.plan.ContingencyState;
import org.entente.api.plan.PlanChangeCommand;
import org.entente.api.plan.PlanCommand;
import org.entente.api.plan.PlanPhases;
import org.entente.api.request.RequestPhase;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;
import org.entente.query.request.RequestRow;

/** What may be done with a plan, by its phase, that of its case, and the reader's roles. */
final class PlanActions {
    private PlanActions() {}

    /** What may be decided about one contingency of the plan in force. */
    static List<Action> of(ContingencyView one, PlanRow row, RequestPhase phaseOfCase, Set<RoleHeld> held) {
        String path = "/api/requests/%s/plan/contingencies/%s/".formatted(row.request(), one.risk());
        boolean canActivate = one.state() != ContingencyState.ACTIVE
                && isAllowed(row, phaseOfCase, ContingencyCommand.ActivateContingency.class);
        boolean canDismiss = one.state() == ContingencyState.PROPOSED
                && isAllowed(row, phaseOfCase, ContingencyCommand.DismissContingency.class);
        return List.of(Offer.post("activate", path + "activation", ContingencyCommand.ActivateContingency.class)
                .to(held, canActivate, "1.3 B6"),
                Offer.post("dismiss", path + "dismissal", ContingencyCommand.DismissContingency.class)
                        .to(held, canDismiss, "1.3 B6"));
    }

    private static boolean isAllowed(PlanRow row, RequestPhase phaseOfCase, Class<? extends Command> command) {
        return PlanPhases.RULES.allows(row.phase(), command) && PlanPhases.IN_CASE.allows(phaseOfCase, command);
    }

    static List<Action> of(PlanRow row, RequestRow belongsTo, Set<RoleHeld> held) {
        String path = "/api/requests/" + row.request() + "/plan";
        return List.of(Offer.put("write", path, PlanCommand.WritePlan.class).by(row.participants()),
                Offer.post("circulate", path + "/circulation", PlanCommand.Circulate.class).by(List.of(row.lead())),
                Offer.post("sign", path + "/signatures", PlanCommand.Sign.class).by(row.participants()),
                Offer.post("refuse", path + "/signatures", PlanCommand.Refuse.class).by(row.participants()),
                Offer.post("create-item", "/api/requests/" + row.request() + "/tasks", PlanCommand.CreateItem.class)
                        .by(row.participants()),
                Offer.post("file-change", path + "/changes", PlanChangeCommand.FileChange.class)
                        .by(row.participants()),
                Offer.post("file-change-for-office", path + "/changes", PlanChangeCommand.FileChangeForOffice.class),
                Offer.post("record-emergency-change", path + "/emergency-changes",
                        PlanChangeCommand.RecordEmergencyChange.class).by(List.of(row.lead())),
                Offer.post("record-emergency-change-for-office", path + "/emergency-changes",
                        PlanChangeCommand.RecordEmergencyChangeForOffice.class))
                .stream()
                .map(one -> one.to(held,
                        PlanPhases.RULES.allows(row.phase(), one.command())
                                && (belongsTo.kickoffHeld() || !PlanPhases.AFTER_KICKOFF.contains(one.command())),
                        PlanPhases.IN_CASE.allows(belongsTo.phase(), one.command()),
                        "1.3"))
                .toList();
    }
}
