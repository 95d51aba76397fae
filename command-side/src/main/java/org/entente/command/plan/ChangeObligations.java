package org.entente.command.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entente.api.identity.DepartmentId;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
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
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What the events of a plan's changes open and settle (handbook 1.7). */
final class ChangeObligations {
    private ChangeObligations() {}

    static List<ObligationStep> follow(PlanState state, PlanChangeEvent event, Obligations kept, Rules rules) {
        return switch (event) {
            case ChangeFiled e -> filed(e, rules);
            case ChangeSupplemented e -> supplemented(state, e, kept, rules);
            case ChangeOpinionGiven e -> List.of(new ObligationStep.Settle(ObligationCode.CHANGE_OPINION,
                    ChangeSubject.opinion(e.change(), e.department())));
            case ChangeOpinionPassedOver e -> List.of();
            case ChangeOpinionsIn e -> List.of(decision(state, e.change(), e.occurredAt(), rules));
            case ChangeTierRaised e -> raised(state, e, rules);
            case ChangeApproved e -> decided(e.change());
            case ChangeRejected e -> decided(e.change());
            case ChangeDeferred e -> decided(e.change());
            case ChangeWithdrawn e -> kept.open().stream().filter(one -> isOf(e.change(), one)).map(
                    one -> cancel(one, "change-withdrawn")).toList();
            case PlanAmended e -> amended(e, rules);
            // PLN-34: an emergency change is followed by its change request within one working day
            case EmergencyChangeMade e -> List.of(ObligationStep.open(ObligationCode.EMERGENCY_CHANGE,
                    ChangeSubject.emergency(e.emergency()), e.actor(), Party.OFFICE,
                    rules.limits().of(LimitKey.EMERGENCY_CHANGE), e.occurredAt(), rules));
        };
    }

    private static List<ObligationStep> filed(ChangeFiled e, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
        Integer emergency = e.emergency();
        if (emergency != null) {
            steps.add(new ObligationStep.Settle(ObligationCode.EMERGENCY_CHANGE, ChangeSubject.emergency(emergency)));
        }
        e.assessment().affected().forEach(one -> steps.add(opinion(e.change(), one, e.filer(), e.occurredAt(),
                rules)));
        return steps;
    }

    /** Whoever is asked anew has the full time again; who is no longer asked owes nothing. */
    private static List<ObligationStep> supplemented(PlanState state, ChangeSupplemented e, Obligations kept,
            Rules rules) {
        if (e.proposal() == null) {
            return List.of();
        }
        PlanChange change = state.changes().change(e.change());
        List<ObligationStep> steps = new ArrayList<>();
        kept.open().stream().filter(one -> isOf(e.change(), one)).filter(one -> !isStillOwed(one, change, e))
                .forEach(one -> steps.add(cancel(one, "change-supplemented")));
        e.asked().forEach(one -> steps.add(opinion(e.change(), one, change.filer(), e.occurredAt(), rules)));
        return steps;
    }

    private static boolean isStillOwed(Obligation one, PlanChange change, ChangeSupplemented e) {
        if (one.code() != ObligationCode.CHANGE_OPINION) {
            return false;
        }
        DepartmentId department = ChangeSubject.of(one.subject()).department();
        return change.awaited().contains(department) && !e.asked().contains(department);
    }

    /** Whoever decides now has the full time. */
    private static List<ObligationStep> raised(PlanState state, ChangeTierRaised e, Rules rules) {
        if (state.changes().phaseOf(e.change()) != ChangePhase.IN_DECISION) {
            return List.of();
        }
        return List.of(new ObligationStep.Cancel(ObligationCode.CHANGE_DECISION, ChangeSubject.decision(e.change()),
                "tier-raised"), decision(state, e.change(), e.occurredAt(), rules));
    }

    private static List<ObligationStep> amended(PlanAmended e, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
        steps.add(new ObligationStep.Cancel(ObligationCode.DECOMPOSITION, PlanObligations.version(e.superseded()),
                "plan-amended"));
        if (e.decomposeFrom() != null) {
            steps.add(new ObligationStep.Open(ObligationCode.DECOMPOSITION, PlanObligations.version(e.version()),
                    Party.PARTICIPANTS, Party.OFFICE, null, e.occurredAt(),
                    Decomposition.due(e.decomposeFrom(), rules.calendar()), rules.limits().version()));
        }
        return steps;
    }

    // PLN-35: each affected department gives its opinion within two working days
    private static ObligationStep opinion(int change, DepartmentId department, Party filer, Instant from,
            Rules rules) {
        return ObligationStep.open(ObligationCode.CHANGE_OPINION, ChangeSubject.opinion(change, department),
                Party.department(department), filer, rules.limits().of(LimitKey.CHANGE_OPINION), from, rules);
    }

    // PLN-36: whoever decides does so one working day after the opinions are in, or the supplement
    private static ObligationStep decision(PlanState state, int number, Instant from, Rules rules) {
        PlanChange change = state.changes().change(number);
        return ObligationStep.open(ObligationCode.CHANGE_DECISION, ChangeSubject.decision(number),
                change.tier().decider(state.origin().lead()), change.filer(),
                rules.limits().of(LimitKey.CHANGE_DECISION), from, rules);
    }

    private static List<ObligationStep> decided(int change) {
        return List.of(new ObligationStep.Settle(ObligationCode.CHANGE_DECISION, ChangeSubject.decision(change)));
    }

    private static boolean isOf(int change, Obligation one) {
        String subject = ChangeSubject.decision(change);
        return one.subject().equals(subject) || one.subject().startsWith(subject + "/");
    }

    private static ObligationStep cancel(Obligation one, String cause) {
        return new ObligationStep.Cancel(one.code(), one.subject(), cause);
    }
}
