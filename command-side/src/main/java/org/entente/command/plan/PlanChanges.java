package org.entente.command.plan;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.PlanChangeEvent;
import org.entente.api.plan.PlanChangeEvent.ChangeApproved;
import org.entente.api.plan.PlanChangeEvent.ChangeDeferred;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionGiven;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionPassedOver;
import org.entente.api.plan.PlanChangeEvent.ChangeOpinionsIn;
import org.entente.api.plan.PlanChangeEvent.ChangeRejected;
import org.entente.api.plan.PlanChangeEvent.ChangeSupplemented;
import org.entente.api.plan.PlanChangeEvent.ChangeTierRaised;
import org.entente.api.plan.PlanChangeEvent.ChangeWithdrawn;
import org.entente.api.plan.PlanChangeEvent.EmergencyChangeMade;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;

/** The changes filed against a plan and the emergency changes made, each by its number. */
record PlanChanges(Map<Integer, PlanChange> changes, Map<Integer, Emergency> emergencies) {
    static final PlanChanges NONE = new PlanChanges(Map.of(), Map.of());

    /** An emergency change: who made it and owes the request, and whether that was filed. */
    record Emergency(Party actor, boolean filed) {}

    PlanChanges {
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        emergencies = Collections.unmodifiableMap(new TreeMap<>(emergencies));
    }

    /** Its phase, or NONE if there is no change of this number. */
    ChangePhase phaseOf(int number) {
        PlanChange change = changes.get(number);
        return change == null ? ChangePhase.NONE : change.phase();
    }

    PlanChange change(int number) {
        PlanChange change = changes.get(number);
        if (change == null) {
            throw new IllegalStateException("there is no change " + number);
        }
        return change;
    }

    int nextChange() {
        return changes.size() + 1;
    }

    int nextEmergency() {
        return emergencies.size() + 1;
    }

    PlanChanges evolve(PlanChangeEvent event) {
        return switch (event) {
            case ChangeFiled e -> filed(e);
            case ChangeSupplemented e -> with(e.change(), one -> one.supplemented(e));
            case ChangeOpinionGiven e -> with(e.change(), one -> one.heard(e));
            case ChangeOpinionPassedOver e -> with(e.change(), one -> one.passedOver(e.department()));
            case ChangeOpinionsIn e -> with(e.change(), one -> one.in(ChangePhase.IN_DECISION));
            case ChangeTierRaised e -> with(e.change(), one -> one.atLeast(e.to()));
            case ChangeApproved e -> with(e.change(), one -> one.in(ChangePhase.APPROVED));
            case PlanAmended e -> this;
            case ChangeRejected e -> with(e.change(), one -> one.in(ChangePhase.REJECTED));
            case ChangeDeferred e -> with(e.change(), one -> one.in(ChangePhase.DEFERRED));
            case ChangeWithdrawn e -> with(e.change(), one -> one.in(ChangePhase.WITHDRAWN));
            case EmergencyChangeMade e -> with(e.emergency(), new Emergency(e.actor(), false));
        };
    }

    private PlanChanges filed(ChangeFiled e) {
        Map<Integer, PlanChange> all = new TreeMap<>(changes);
        all.put(e.change(), PlanChange.filed(e));
        PlanChanges next = new PlanChanges(all, emergencies);
        Integer followed = e.emergency();
        return followed == null ? next : next.with(followed, new Emergency(e.filer(), true));
    }

    private PlanChanges with(int number, UnaryOperator<PlanChange> step) {
        Map<Integer, PlanChange> all = new TreeMap<>(changes);
        all.put(number, step.apply(change(number)));
        return new PlanChanges(all, emergencies);
    }

    private PlanChanges with(int number, Emergency emergency) {
        Map<Integer, Emergency> all = new TreeMap<>(emergencies);
        all.put(number, emergency);
        return new PlanChanges(changes, all);
    }
}
