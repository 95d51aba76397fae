package org.entente.command.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.Role;
import org.entente.api.identity.RoleHeld;
import org.entente.api.obligation.Party;
import org.entente.api.organization.Organization;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeCommand.WithdrawChange;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.ChangeSupplemented;
import org.entente.api.plan.PlanChangeEvent.ChangeWithdrawn;
import org.entente.api.plan.PlanContent;
import org.entente.api.plan.PlanEvent;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** What the filer of a change does: file it, supplement it, take it back (handbook 1.3 B8). */
final class ChangeFiling {
    private ChangeFiling() {}

    static List<PlanEvent> file(PlanState state, Party filer, ChangeProposal proposal, @Nullable Integer emergency,
            Occasion occasion) {
        if (emergency != null) {
            EmergencyChanges.requireOwed(state.changes(), emergency, filer);
        }
        ChangeProposal sound = sound(state, proposal, occasion);
        int number = state.changes().nextChange();
        ChangeFiled filed = new ChangeFiled(state.origin().plan(), state.origin().request(), number, filer,
                CaseRules.person(occasion), sound, assess(state, sound, filer), emergency, occasion.now());
        return withOpinionsIn(state, number, filed);
    }

    static List<PlanEvent> supplement(PlanState state, SupplementChange c, Occasion occasion) {
        PlanChange change = state.changes().change(c.change());
        requireFiler(change, occasion);
        ChangeProposal stated = c.proposal();
        if (stated == null) {
            return withOpinionsIn(state, c.change(), new ChangeSupplemented(c.plan(), c.change(),
                    CaseRules.person(occasion), c.supplement(), change.revision(), null, change.assessment(),
                    List.of(), occasion.now()));
        }
        ChangeProposal next = sound(state, stated, occasion);
        ChangeAssessment assessment = assess(state, next, change.filer());
        return withOpinionsIn(state, c.change(), new ChangeSupplemented(c.plan(), c.change(),
                CaseRules.person(occasion), c.supplement(), change.revision() + 1, next, assessment,
                asked(change, next, assessment), occasion.now()));
    }

    static List<PlanEvent> withdraw(PlanState state, WithdrawChange c, Occasion occasion) {
        requireFiler(state.changes().change(c.change()), occasion);
        return List.of(new ChangeWithdrawn(c.plan(), c.change(), CaseRules.person(occasion), c.reason(),
                occasion.now()));
    }

    // PLN-28: a change builds on the version in force, leaves week 1 where it is and changes something
    private static ChangeProposal sound(PlanState state, ChangeProposal proposal, Occasion occasion) {
        requireCurrent(state, proposal);
        PlanContent content = proposal.content();
        if (content.weekOne() != null && !content.weekOne().equals(state.weekOne())) {
            throw Refusal.invalid("week-one-fixed", "1.4", "Week 1 stays; give the tasks other weeks.").with("weekOne",
                    state.weekOne().toString());
        }
        PlanContent fixed = content.startingOn(state.weekOne());
        if (fixed.equals(state.inForce())) {
            throw Refusal.invalid("nothing-changed", "1.3 B8", "The plan in force says exactly this.");
        }
        PlanCompleteness.require(fixed, state.origin(), occasion.rules());
        return new ChangeProposal(proposal.what(), proposal.why(), proposal.effect(), proposal.alternatives(),
                proposal.basedOn(), fixed);
    }

    /** @throws Refusal {@code change-outdated} if another change has put a newer version in force */
    static void requireCurrent(PlanState state, ChangeProposal proposal) {
        if (proposal.basedOn() != state.draft().version()) {
            throw Refusal.rule("change-outdated", "1.3 B12",
                    "The change builds on another version than the one in force; its filer has to build it anew.")
                    .with("basedOn", proposal.basedOn()).with("version", state.draft().version());
        }
    }

    private static ChangeAssessment assess(PlanState state, ChangeProposal proposal, Party filer) {
        return TierPolicy.assess(state.inForce(), proposal.content(), departmentOf(filer),
                state.origin().participants());
    }

    // PLN-27: of another proposal only those are asked anew whose part of it is new; what the others said stands
    private static List<DepartmentId> asked(PlanChange change, ChangeProposal next, ChangeAssessment assessment) {
        PlanDifferences differences = new PlanDifferences(change.proposal().content(), next.content());
        boolean everybody = differences.goalChanged() || differences.goalDropped() || differences.endMoved();
        Set<DepartmentId> known = new LinkedHashSet<>(change.awaited());
        known.addAll(change.heard());
        known.addAll(change.passedOver());
        return assessment.affected().stream()
                .filter(one -> everybody || differences.touched().contains(one) || !known.contains(one)).toList();
    }

    /** Nobody to ask: the opinions are in at once. */
    private static List<PlanEvent> withOpinionsIn(PlanState state, int number, PlanEvent event) {
        PlanState after = state.evolve(event);
        PlanChange change = after.changes().change(number);
        List<PlanEvent> events = new ArrayList<>(List.of(event));
        if (change.phase() == ChangePhase.IN_OPINION && change.awaited().isEmpty()) {
            events.add(Opinions.in(after, number, event.occurredAt()));
        }
        return events;
    }

    // PLN-26: who may speak for the filer supplements and withdraws
    private static void requireFiler(PlanChange change, Occasion occasion) {
        Organization organization = occasion.rules().organization();
        PersonId person = CaseRules.person(occasion);
        DepartmentId department = departmentOf(change.filer());
        Set<RoleHeld> held = organization.rolesOf(person);
        boolean speaks = department == null
                ? organization.isOfficeMember(person)
                : held.contains(new RoleHeld(Role.HEAD, department))
                        || held.contains(new RoleHeld(Role.LIAISON, department));
        if (!speaks) {
            throw Refusal.forbidden("not-filer", "1.3 B8", "Only who filed the change may do this.").with("filer",
                    Objects.requireNonNullElse(change.filer().of(), "office"));
        }
    }

    private static @Nullable DepartmentId departmentOf(Party filer) {
        String department = filer.of();
        return department == null ? null : new DepartmentId(department);
    }
}
