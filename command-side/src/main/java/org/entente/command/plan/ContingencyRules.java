package org.entente.command.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.calendar.WorkingCalendar;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.Role;
import org.entente.api.plan.ContingencyCommand;
import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.ContingencyEvent.ContingencyActivated;
import org.entente.api.plan.ContingencyEvent.ContingencyDismissed;
import org.entente.api.plan.ContingencyEvent.ContingencyProposed;
import org.entente.api.plan.ContingencyState;
import org.entente.api.plan.PlanEvent;
import org.entente.api.plan.PlanRisk;
import org.entente.api.plan.RiskTrigger;
import org.entente.api.plan.TriggerCause;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Occasion;
import org.jspecify.annotations.Nullable;

/** What is done if a risk of the plan in force occurs: proposed by the service, decided by a person (handbook 1.3 B6). */
final class ContingencyRules {
    private ContingencyRules() {}

    static List<PlanEvent> decide(PlanState state, ContingencyCommand command, Occasion occasion) {
        return switch (command) {
            case ProposeContingency c -> propose(state, c, occasion.rules().calendar());
            case ActivateContingency c -> List.of(activate(state, c, occasion));
            case DismissContingency c -> List.of(dismiss(state, c, occasion));
        };
    }

    /** The date of a risk has come. */
    static List<PlanEvent> rung(PlanState state, Alarm alarm, WorkingCalendar calendar) {
        LocalDate today = calendar.dateOf(alarm.at());
        return ContingencyAlarms.riskOf(alarm).flatMap(id -> state.draft().content().risk(id))
                .flatMap(risk -> risk.trigger() instanceof RiskTrigger.OnDate it && !it.on().isAfter(today)
                        ? proposal(state, risk, new TriggerCause.DateCome(it.on()), alarm.at())
                        : Optional.empty())
                .stream().toList();
    }

    private static List<PlanEvent> propose(PlanState state, ProposeContingency c, WorkingCalendar calendar) {
        // PLN-14: what a trigger waits for proposes its contingency by itself
        List<PlanEvent> proposed = state.draft().content().risks().stream()
                .flatMap(risk -> TriggerPolicy.occurs(risk.trigger(), c.sighting(), state.items(), calendar)
                        .flatMap(cause -> proposal(state, risk, cause, c.seenAt())).stream())
                .toList();
        if (proposed.isEmpty()) {
            throw Refusal.rule("no-trigger-occurs", "1.3 B6", "No risk of the plan waits for this.");
        }
        return proposed;
    }

    private static Optional<PlanEvent> proposal(PlanState state, PlanRisk risk, TriggerCause cause, Instant at) {
        return state.contingencies().of(risk.id()).isNews(cause)
                ? Optional.of(new ContingencyProposed(state.origin().plan(), state.origin().request(),
                        state.draft().version(), risk.id(), cause, at))
                : Optional.empty();
    }

    private static PlanEvent activate(PlanState state, ActivateContingency c, Occasion occasion) {
        ContingencyState stands = standing(state, c.risk(), occasion);
        if (stands == ContingencyState.ACTIVE) {
            throw Refusal.rule("contingency-active", "1.3 B6", "The contingency is being carried out.");
        }
        boolean proposed = stands == ContingencyState.PROPOSED;
        if (!proposed && c.reason().isEmpty()) {
            throw Refusal.rule("reason-missing", "1.3 B6", "By judgement means with a reason: nothing proposed it.")
                    .with("field", "reason");
        }
        return new ContingencyActivated(c.plan(), state.origin().request(), state.draft().version(), c.risk(), proposed,
                CaseRules.person(occasion), departmentOf(occasion), c.reason(), occasion.now());
    }

    private static PlanEvent dismiss(PlanState state, DismissContingency c, Occasion occasion) {
        if (standing(state, c.risk(), occasion) != ContingencyState.PROPOSED) {
            throw Refusal.rule("contingency-not-proposed", "1.3 B6", "Only what is proposed can be dismissed.");
        }
        return new ContingencyDismissed(c.plan(), state.origin().request(), state.draft().version(), c.risk(),
                CaseRules.person(occasion), departmentOf(occasion), c.reason(), occasion.now());
    }

    private static ContingencyState standing(PlanState state, String risk, Occasion occasion) {
        // PLN-16: a person of the lead department or of the Office decides, with a reason unless it was proposed
        if (!isOffice(occasion)) {
            DepartmentId department = occasion.by().department();
            if (department == null || !department.equals(state.origin().lead())) {
                throw Refusal.forbidden("not-lead-nor-office", "1.3 B6",
                        "The lead department or the Coordination Office decides this.").with("lead",
                                state.origin().lead().value());
            }
        }
        if (state.draft().content().risk(risk).isEmpty()) {
            throw Refusal.notFound(state.origin().plan() + " risk " + risk);
        }
        return state.contingencies().of(risk).state();
    }

    private static boolean isOffice(Occasion occasion) {
        return occasion.by().role() == Role.COORDINATOR || occasion.by().role() == Role.DIRECTOR;
    }

    private static @Nullable DepartmentId departmentOf(Occasion occasion) {
        return isOffice(occasion) ? null : occasion.by().department();
    }
}
