package org.entente.query.request;

import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.request.ClosingCommand;
import org.entente.api.request.RequestPhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;

/** What may be done to bring a case to its end, by its phase and the reader's roles. */
public final class ClosingActions {
    private ClosingActions() {}

    public static List<Action> of(RequestRow row, Set<RoleHeld> held) {
        String path = "/api/requests/" + row.id();
        List<DepartmentId> lead = row.lead().stream().toList();
        return List.of(
                Offer.post("apply-for-acceptance", path + "/acceptance-application",
                        ClosingCommand.ApplyForAcceptance.class).by(lead),
                Offer.post("decide-acceptance", path + "/acceptance", ClosingCommand.DecideAcceptance.class),
                Offer.post("record-rectification", path + "/rectification", ClosingCommand.RecordRectification.class)
                        .by(lead),
                Offer.post("evaluate", path + "/evaluations", ClosingCommand.EvaluateDepartment.class)
                        .by(row.departments()),
                Offer.post("record-retrospective", path + "/retrospective", ClosingCommand.RecordRetrospective.class),
                Offer.post("archive", path + "/archive", ClosingCommand.ArchiveRequest.class)).stream()
                .map(one -> one.to(held, RequestPhases.RULES.allows(row.phase(), one.command()), "1.6")).toList();
    }
}
