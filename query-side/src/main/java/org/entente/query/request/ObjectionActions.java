package org.entente.query.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestPhases;
import org.entente.query.action.Action;
import org.entente.query.action.Offer;

/** What may be done about an objection, by the state it is in and the reader's roles. */
final class ObjectionActions {
    private ObjectionActions() {}

    static List<Action> of(ObjectionRow row, RequestRow belongsTo, Set<RoleHeld> held) {
        String path = "/api/requests/" + row.request() + "/objections/" + row.number();
        List<DepartmentId> initiator = List.of(belongsTo.initiator());
        ObjectionState state = row.state();
        boolean agreeable = state.isOpen() && row.ground() == ObjectionGround.ADJUSTMENT;
        return List.of(
                action(Offer.post("accept", path + "/answer", RequestCommand.AcceptObjection.class).by(initiator),
                        agreeable, belongsTo, held, "1.2 A7"),
                action(Offer.post("decline", path + "/answer", RequestCommand.DeclineObjection.class).by(initiator),
                        EnumSet.of(ObjectionState.OPEN, ObjectionState.REFERRED).contains(state), belongsTo, held,
                        "1.2 A7"),
                action(Offer.post("rule", path + "/ruling", RequestCommand.RuleObjection.class),
                        EnumSet.of(ObjectionState.REFERRED, ObjectionState.APPEALED).contains(state), belongsTo, held,
                        "4.11"),
                action(Offer.post("appeal", path + "/appeal", RequestCommand.AppealRuling.class)
                        .by(List.of(row.department(), belongsTo.initiator())), state == ObjectionState.RULED,
                        belongsTo, held, "4.11"));
    }

    private static Action action(Offer offer, boolean stage, RequestRow belongsTo, Set<RoleHeld> held, String clause) {
        return offer.to(held, stage && RequestPhases.RULES.allows(belongsTo.phase(), offer.command()), clause);
    }
}
