package org.entente.command.request;

import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ClosingCommand.EvaluateDepartment;
import org.entente.api.request.ClosingEvent.DepartmentEvaluated;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** How the departments judge each other (handbook 1.6 E4, 1.8 T8). */
final class Evaluations {
    private static final String CLAUSE = "1.6 E4";

    private Evaluations() {}

    static DepartmentEvaluated evaluate(RequestState state, EvaluateDepartment c, Occasion occasion) {
        PersonId by = CaseRules.person(occasion);
        CaseRules.requireParticipant(state.facts(), c.department());
        CaseRules.requireParticipant(state.facts(), c.judged());
        // CLO-17: each department's liaison in the case judges each other department, once
        if (!by.equals(state.liaisons().getOrDefault(c.department(), by))) {
            throw Refusal.forbidden("not-liaison", CLAUSE, "The liaison named in this case judges for the department.")
                    .with("department", c.department().value());
        }
        if (c.department().equals(c.judged())) {
            throw Refusal.rule("own-department", CLAUSE, "No department judges itself.");
        }
        if (state.closing().evaluated().contains(new Closing.Judgement(c.department(), c.judged()))) {
            throw Refusal.rule("already-evaluated", CLAUSE, "The department has judged that one.").with("judged",
                    c.judged().value());
        }
        return new DepartmentEvaluated(c.request(), c.department(), c.judged(), c.scores(), c.remark(), by,
                occasion.now());
    }
}
