package org.entente.command.plan;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.OpinionStance;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionGiven;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionPassedOver;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionsIn;
import org.entente.api.plan.PlanEvent;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** How the affected departments are heard (handbook 1.3 B9). They advise: the decider may decide otherwise. */
final class Opinions {
    private Opinions() {}

    static List<PlanEvent> give(PlanState state, GiveOpinion c, Occasion occasion) {
        PlanChange change = state.changes().change(c.change());
        requireAsked(change, c);
        ChangeOpinionGiven given = new ChangeOpinionGiven(c.plan(), c.change(), c.department(),
                CaseRules.person(occasion), c.revision(), c.stance(), c.remarks(), occasion.now());
        return withEnd(state, change, given);
    }

    /** A department let the time pass. */
    static List<PlanEvent> passOver(PlanState state, int number, DepartmentId department, Instant dueAt) {
        return withEnd(state, state.changes().change(number), new ChangeOpinionPassedOver(state.origin().plan(),
                number, department, dueAt));
    }

    // PLN-25: with the last opinion, or the last one missed, the opinions are in; silence agrees to nothing and hinders nothing
    private static List<PlanEvent> withEnd(PlanState state, PlanChange change, PlanEvent event) {
        PlanState after = state.evolve(event);
        boolean last = change.phase() == ChangePhase.IN_OPINION
                && after.changes().change(change.number()).awaited().isEmpty();
        return last ? List.of(event, in(after, change.number(), event.occurredAt())) : List.of(event);
    }

    static ChangeOpinionsIn in(PlanState state, int number, Instant at) {
        return new ChangeOpinionsIn(state.origin().plan(), number, state.changes().change(number).tier(), at);
    }

    // PLN-24: each affected department is heard once about a proposal; refusal and remarks are said in words
    private static void requireAsked(PlanChange change, GiveOpinion c) {
        if (!change.assessment().affected().contains(c.department())) {
            throw Refusal.forbidden("not-affected", "1.3 B9", "The change does not affect this department.")
                    .with("department", c.department().value());
        }
        if (c.revision() != change.revision()) {
            throw Refusal.rule("revision-outdated", "1.3 B9", "The proposal has changed since.").with("revision",
                    change.revision());
        }
        if (change.heard().contains(c.department())) {
            throw Refusal.rule("opinion-given", "1.3 B9", "The department has given its opinion on this proposal.");
        }
        if (c.stance() != OpinionStance.AGREE && c.remarks().isBlank()) {
            throw Refusal.rule("reasons-missing", "1.3 B9", "A refusal needs reasons, and remarks are to be made.");
        }
    }
}
