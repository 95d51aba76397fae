package org.entente.command.plan;

import java.util.LinkedHashSet;
import java.util.Set;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangeAssessment;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangeProposal;
import org.entente.api.plan.ChangeTier;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionGiven;
import org.entente.api.plan.PlanChangeEvent.ChangeSupplemented;

/**
 * One change to a plan in force.
 *
 * @param filer      the department or the Coordination Office
 * @param revision   counts the proposals
 * @param floor      the lowest tier that may decide, by the Office's word
 * @param awaited    asked departments that have neither spoken nor let the time pass
 * @param passedOver asked departments that let the time pass
 * @param heard      departments whose opinion on this proposal stands
 */
record PlanChange(int number, ChangePhase phase, Party filer, PersonId filedBy, int revision, ChangeProposal proposal,
        ChangeAssessment assessment, ChangeTier floor, Set<DepartmentId> awaited, Set<DepartmentId> passedOver,
        Set<DepartmentId> heard) {
    PlanChange {
        awaited = Set.copyOf(awaited);
        passedOver = Set.copyOf(passedOver);
        heard = Set.copyOf(heard);
    }

    static PlanChange filed(ChangeFiled e) {
        return new PlanChange(e.change(), ChangePhase.IN_OPINION, e.filer(), e.by(), 1, e.proposal(), e.assessment(),
                ChangeTier.MINOR, Set.copyOf(e.assessment().affected()), Set.of(), Set.of());
    }

    /** What the contents call for, or what the Office raised it to. */
    ChangeTier tier() {
        return assessment.tier().or(floor);
    }

    PlanChange in(ChangePhase next) {
        return new PlanChange(number, next, filer, filedBy, revision, proposal, assessment, floor, awaited, passedOver,
                heard);
    }

    PlanChange atLeast(ChangeTier tier) {
        return new PlanChange(number, phase, filer, filedBy, revision, proposal, assessment, tier, awaited, passedOver,
                heard);
    }

    /** What was wanted is there, or another proposal: opinions that are asked anew stand no more. */
    PlanChange supplemented(ChangeSupplemented e) {
        Set<DepartmentId> waiting = new LinkedHashSet<>(awaited);
        waiting.retainAll(e.assessment().affected());
        waiting.addAll(e.asked());
        ChangeProposal next = e.proposal();
        ChangePhase then = next != null || phase == ChangePhase.DEFERRED ? ChangePhase.IN_OPINION : phase;
        return new PlanChange(number, then, filer, filedBy, e.revision(), next == null ? proposal : next,
                e.assessment(), floor, waiting, without(passedOver, e.asked()), without(heard, e.asked()));
    }

    PlanChange heard(ChangeOpinionGiven e) {
        Set<DepartmentId> all = new LinkedHashSet<>(heard);
        all.add(e.department());
        return new PlanChange(number, phase, filer, filedBy, revision, proposal, assessment, floor,
                without(awaited, Set.of(e.department())), passedOver, all);
    }

    PlanChange passedOver(DepartmentId department) {
        Set<DepartmentId> all = new LinkedHashSet<>(passedOver);
        all.add(department);
        return new PlanChange(number, phase, filer, filedBy, revision, proposal, assessment, floor,
                without(awaited, Set.of(department)), all, heard);
    }

    private static Set<DepartmentId> without(Set<DepartmentId> all, Iterable<DepartmentId> these) {
        Set<DepartmentId> rest = new LinkedHashSet<>(all);
        these.forEach(rest::remove);
        return rest;
    }
}
