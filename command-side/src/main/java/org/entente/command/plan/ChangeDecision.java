package org.entente.command.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.entente.api.identity.PersonId;
import org.entente.api.organization.Organization;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.RaiseTier;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeEvent.ChangeApproved;
import org.entente.api.plan.PlanChangeEvent.ChangeDeferred;
import org.entente.api.plan.PlanChangeEvent.ChangeRejected;
import org.entente.api.plan.PlanChangeEvent.ChangeTierRaised;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** Who decides about a change, and how (handbook 1.3 B10–B12). */
final class ChangeDecision {
    private ChangeDecision() {}

    static List<PlanEvent> approve(PlanState state, ApproveChange c, Occasion occasion) {
        PlanChange change = state.changes().change(c.change());
        requireDecider(state, change, occasion);
        ChangeFiling.requireCurrent(state, change.proposal());
        PlanAmended amended = Amendment.of(state, change, occasion);
        List<PlanEvent> events = new ArrayList<>(List.of(new ChangeApproved(c.plan(), state.origin().request(),
                c.change(), change.tier(), CaseRules.person(occasion), c.note(), occasion.now()), amended));
        if (!state.isDecomposed() && state.evolve(amended).isDecomposed()) {
            events.add(new PlanDecomposed(c.plan(), amended.version(), occasion.now()));
        }
        return events;
    }

    static List<PlanEvent> reject(PlanState state, RejectChange c, Occasion occasion) {
        PlanChange change = state.changes().change(c.change());
        requireDecider(state, change, occasion);
        return List.of(new ChangeRejected(c.plan(), c.change(), change.tier(), CaseRules.person(occasion), c.reason(),
                occasion.now()));
    }

    static List<PlanEvent> defer(PlanState state, DeferChange c, Occasion occasion) {
        PlanChange change = state.changes().change(c.change());
        requireDecider(state, change, occasion);
        if (c.until().isBefore(occasion.rules().calendar().dateOf(occasion.now()))) {
            throw Refusal.invalid("until-in-the-past", "1.3 B10", "The day until which it is wanted has passed.")
                    .with("until", c.until().toString());
        }
        return List.of(new ChangeDeferred(c.plan(), c.change(), change.tier(), CaseRules.person(occasion), c.needed(),
                c.until(), occasion.now()));
    }

    // PLN-29: the Office may put a change before a higher level, with a reason; nobody puts it before a lower one
    static List<PlanEvent> raise(PlanState state, RaiseTier c, Occasion occasion) {
        ChangeTier from = state.changes().change(c.change()).tier();
        if (!c.tier().isAbove(from)) {
            throw Refusal.rule("tier-not-higher", "1.3 B11", "A change is put before a higher level only.")
                    .with("tier", from.code());
        }
        return List.of(new ChangeTierRaised(c.plan(), c.change(), from, c.tier(), CaseRules.person(occasion),
                c.reason(), occasion.now()));
    }

    // PLN-30: the Office decides a minor change, the vice president over the lead department a major one, the general
    // manager a strategic one, and a major one where nobody supervises the lead; nobody decides what he or she filed
    private static void requireDecider(PlanState state, PlanChange change, Occasion occasion) {
        Organization organization = occasion.rules().organization();
        PersonId person = CaseRules.person(occasion);
        boolean decides = switch (change.tier()) {
            case MINOR -> organization.isOfficeMember(person);
            case MAJOR -> organization.decidesFor(person, state.origin().lead());
            case STRATEGIC -> Objects.equals(organization.company().generalManager(), person);
        };
        if (!decides) {
            throw Refusal.forbidden("not-decider", "1.3 B11", "Changes of this tier are decided elsewhere.")
                    .with("tier", change.tier().code())
                    .with("decider", change.tier().decider(state.origin().lead()));
        }
        if (change.filedBy().equals(person)) {
            throw Refusal.forbidden("own-change", "1.10", "Nobody decides what he or she filed.");
        }
    }
}
