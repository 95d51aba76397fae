package org.entente.command.request;

import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.Adjustment;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestCommand.ClaimWronglyListed;
import org.entente.api.request.RequestCommand.ObjectToPart;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.ConfirmationObjected;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;
import org.entente.command.request.Answers.Standing;

/** How a department objects, and whose turn it then is (handbook 1.2 A6, 4.11, 4.12). */
final class Objecting {
    /** So many objections of one department are the initiating department's to decline; the next one is ruled on. */
    private static final int ROUNDS = 2;

    private Objecting() {}

    static List<RequestEvent> object(RequestState state, ObjectToPart c, Occasion occasion) {
        Confirmations.requireSpokesman(state, c.department(), occasion.by());
        // CNF-5: an objection without a concrete proposal is not valid
        if (c.adjustments().isEmpty()) {
            throw Refusal.rule("objection-without-proposal", "1.2 A6",
                    "An objection says what to change, from what to what, and why.");
        }
        Confirmations.requireAnswerable(state, c.department(), c.revision(), Standing.OBJECTED);
        AdjustedForm.requireFitting(state.papers().form(), c.adjustments());
        return List.of(objected(state, c.department(), c.revision(), ObjectionGround.ADJUSTMENT, c.adjustments(), "",
                occasion));
    }

    static List<RequestEvent> claim(RequestState state, ClaimWronglyListed c, Occasion occasion) {
        Confirmations.requireSpokesman(state, c.department(), occasion.by());
        Confirmations.requireAnswerable(state, c.department(), c.revision(), Standing.OBJECTED);
        return List.of(objected(state, c.department(), c.revision(), ObjectionGround.WRONGLY_LISTED, List.of(),
                c.reason(), occasion));
    }

    private static ConfirmationObjected objected(RequestState state, DepartmentId department, int revision,
            ObjectionGround ground, List<Adjustment> adjustments, String reason, Occasion occasion) {
        int round = state.objections().declinedOf(department) + 1;
        return new ConfirmationObjected(state.papers().request(), state.objections().next(), department, revision,
                CaseRules.person(occasion), ground, adjustments, reason, route(state, ground, round), round,
                occasion.now());
    }

    private static ObjectionRoute route(RequestState state, ObjectionGround ground, int round) {
        if (!state.inConfirmation()) {
            return ObjectionRoute.PLAN_CHANGE; // CNF-19: too late for the form; the Office rules, a plan change takes it up
        }
        // CNF-13: after two declined objections of a department the next one goes to the Office
        // CNF-16: that a department is wrongly listed is the Office's to decide
        return ground == ObjectionGround.WRONGLY_LISTED || round > ROUNDS
                ? ObjectionRoute.OFFICE
                : ObjectionRoute.INITIATOR;
    }
}
