package org.entente.command.request;

import java.util.List;

import org.entente.api.refusal.Refusal;
import org.entente.api.request.ObjectionState;
import org.entente.api.request.RequestCommand.AcceptObjection;
import org.entente.api.request.RequestCommand.DeclineObjection;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestEvent.ObjectionAccepted;
import org.entente.api.request.RequestEvent.ObjectionDeclined;
import org.entente.api.request.RequestForm;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** What the initiating department answers to an objection (handbook 1.2 A7). */
final class ObjectionAnswers {
    private ObjectionAnswers() {}

    /** CNF-11: an accepted objection becomes a revision of the form in the same step. */
    static List<RequestEvent> accept(RequestState state, AcceptObjection c, Occasion occasion) {
        CaseRules.requireDepartment(state.papers().initiator(), c.department(), "1.2 A7");
        Objection one = open(state.objections().require(c.request(), c.objection()));
        if (one.isClaim()) {
            throw Refusal
                    .rule("office-decides", "1.2", "Whether a department is wrongly listed is decided by the Office.")
                    .with("objection", one.number());
        }
        RequestForm next = AdjustedForm.of(state.papers().form(), one.adjustments());
        FormCompleteness.require(next, state.papers().initiator(),
                occasion.rules().calendar().dateOf(occasion.now()), occasion.rules());
        ObjectionAccepted accepted = new ObjectionAccepted(c.request(), one.number(), one.department(),
                CaseRules.person(occasion), occasion.now());
        return Revisions.andWhatFollows(state, accepted,
                Revisions.dueTo(one, state.evolve(accepted), next, occasion.now()));
    }

    /**
     * CNF-12: a declined objection asks the department again; of one that waits for a ruling the reasons are recorded, once.
     */
    static List<RequestEvent> decline(RequestState state, DeclineObjection c, Occasion occasion) {
        CaseRules.requireDepartment(state.papers().initiator(), c.department(), "1.2 A7");
        Objection one = open(state.objections().require(c.request(), c.objection()));
        boolean asksAgain = one.state() == ObjectionState.OPEN;
        if (!asksAgain && (one.stated() || one.state() != ObjectionState.REFERRED)) {
            throw Refusal.rule("already-stated", "4.11", "The reasons are on record; the ruling is somebody else's.")
                    .with("objection", one.number());
        }
        return List.of(new ObjectionDeclined(c.request(), one.number(), one.department(), CaseRules.person(occasion),
                c.reason(), asksAgain, occasion.now()));
    }

    private static Objection open(Objection one) {
        if (!one.state().isOpen()) {
            throw Refusal.rule("objection-settled", "1.2 A7", "This objection has been dealt with.")
                    .with("objection", one.number()).with("state", one.state().code());
        }
        return one;
    }
}
