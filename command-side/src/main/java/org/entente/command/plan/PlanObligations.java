package org.entente.command.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ContingencyEvent;
import org.entente.api.plan.PlanChangeEvent;
import org.entente.api.plan.PlanChangeEvent.PlanAmended;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanEvent.DependenciesSet;
import org.entente.api.plan.PlanEvent.ItemCreated;
import org.entente.api.plan.PlanEvent.PlanAwaited;
import org.entente.api.plan.PlanEvent.PlanCalledOff;
import org.entente.api.plan.PlanEvent.PlanCirculated;
import org.entente.api.plan.PlanEvent.PlanCompleted;
import org.entente.api.plan.PlanEvent.PlanDecomposed;
import org.entente.api.plan.PlanEvent.PlanPaused;
import org.entente.api.plan.PlanEvent.PlanRefused;
import org.entente.api.plan.PlanEvent.PlanResumed;
import org.entente.api.plan.PlanEvent.PlanSigned;
import org.entente.api.plan.PlanEvent.PlanTookEffect;
import org.entente.api.plan.PlanEvent.PlanWritten;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseStandstill;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What a plan's events open and settle: the plan itself, its signatures, its decomposition (handbook 1.7). */
final class PlanObligations {
    private PlanObligations() {}

    static List<ObligationStep> follow(PlanState state, PlanEvent event, Obligations kept, Rules rules) {
        return switch (event) {
            // PLN-3: the lead department circulates a plan ten working days after the confirmation
            case PlanAwaited e -> List.of(ObligationStep.open(ObligationCode.PLAN_READY, "",
                    Party.department(e.lead()), Party.OFFICE, rules.limits().of(LimitKey.PLAN_READY), e.occurredAt(),
                    rules));
            // PLN-6: all heads sign within two working days of each circulation
            case PlanCirculated e -> List.of(new ObligationStep.Settle(ObligationCode.PLAN_READY, ""),
                    ObligationStep.open(ObligationCode.PLAN_SIGNATURE, version(e.version()), Party.PARTICIPANTS,
                            Party.OFFICE, rules.limits().of(LimitKey.PLAN_SIGNATURE), e.occurredAt(), rules));
            case PlanRefused e -> List.of(new ObligationStep.Cancel(ObligationCode.PLAN_SIGNATURE,
                    version(e.version()), "plan-refused"));
            // PLN-9: every plan task has a work item by the last update moment of week 1
            case PlanTookEffect e -> and(List.of(
                    new ObligationStep.Settle(ObligationCode.PLAN_SIGNATURE, version(e.version())),
                    new ObligationStep.Open(ObligationCode.DECOMPOSITION, version(e.version()), Party.PARTICIPANTS,
                            Party.OFFICE, null, e.occurredAt(), Decomposition.due(e.weekOne(), rules.calendar()),
                            rules.limits().version())),
                    ContingencyAlarms.of(state.draft().content(), kept, e.occurredAt(), rules.calendar()));
            case PlanDecomposed e -> List.of(new ObligationStep.Settle(ObligationCode.DECOMPOSITION,
                    version(e.version())));
            case PlanCalledOff e -> ended(kept, e.cause());
            // PLN-41: a plan whose case was archived waits for nothing any more
            case PlanCompleted e -> ended(kept, "request-archived");
            case PlanAmended e -> and(ChangeObligations.follow(state, e, kept, rules),
                    ContingencyAlarms.of(e.content(), kept, e.occurredAt(), rules.calendar()));
            case PlanChangeEvent e -> ChangeObligations.follow(state, e, kept, rules);
            case ContingencyEvent e -> List.of();
            case PlanPaused e -> CaseStandstill.halt(kept);
            case PlanResumed e -> CaseStandstill.goOn(kept, e.occurredAt(), rules,
                    halted -> halted.code() == ObligationCode.DECOMPOSITION
                            ? Optional.of(Decomposition.due(state.decomposeFrom(), e.occurredAt(), rules.calendar()))
                            : Optional.empty());
            case PlanWritten e -> List.of();
            case PlanSigned e -> List.of();
            case ItemCreated e -> List.of();
            case DependenciesSet e -> List.of();
        };
    }

    private static List<ObligationStep> and(List<ObligationStep> some, List<ObligationStep> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    static String version(int version) {
        return "version-" + version;
    }

    private static List<ObligationStep> ended(Obligations kept, String cause) {
        return and(CaseStandstill.cancel(kept, cause), kept.alarms().keySet().stream().sorted()
                .<ObligationStep>map(ObligationStep.ClearAlarm::new).toList());
    }
}
