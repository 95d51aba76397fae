package org.entente.api.plan;

import java.util.Set;

import org.entente.api.message.PhaseRules;
import org.entente.api.plan.ContingencyCommand.ActivateContingency;
import org.entente.api.plan.ContingencyCommand.DismissContingency;
import org.entente.api.plan.ContingencyCommand.ProposeContingency;
import org.entente.api.plan.PlanChangeCommand.ApproveChange;
import org.entente.api.plan.PlanChangeCommand.DeferChange;
import org.entente.api.plan.PlanChangeCommand.FileChange;
import org.entente.api.plan.PlanChangeCommand.FileChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.GiveOpinion;
import org.entente.api.plan.PlanChangeCommand.RaiseTier;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChange;
import org.entente.api.plan.PlanChangeCommand.RecordEmergencyChangeForOffice;
import org.entente.api.plan.PlanChangeCommand.RejectChange;
import org.entente.api.plan.PlanChangeCommand.SupplementChange;
import org.entente.api.plan.PlanChangeCommand.WithdrawChange;
import org.entente.api.plan.PlanCommand.AwaitPlan;
import org.entente.api.plan.PlanCommand.CallOffPlan;
import org.entente.api.plan.PlanCommand.Circulate;
import org.entente.api.plan.PlanCommand.CompletePlan;
import org.entente.api.plan.PlanCommand.CreateCorrection;
import org.entente.api.plan.PlanCommand.CreateItem;
import org.entente.api.plan.PlanCommand.PauseWithCase;
import org.entente.api.plan.PlanCommand.Refuse;
import org.entente.api.plan.PlanCommand.ResumeWithCase;
import org.entente.api.plan.PlanCommand.SetDependencies;
import org.entente.api.plan.PlanCommand.Sign;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.request.RequestPhase;

/** What can be asked of a plan, by its own phase and by that of its case (handbook 1.3, plan states). */
public final class PlanPhases {
    /** By the plan's phase. */
    // PLN-1: the phases of a plan and what each allows
    public static final PhaseRules<PlanPhase> RULES = PhaseRules.of(PlanPhase.class)
            .in(PlanPhase.NONE, AwaitPlan.class)
            .in(PlanPhase.AWAITED, WritePlan.class, CallOffPlan.class, PauseWithCase.class, ResumeWithCase.class)
            .in(PlanPhase.DRAFT, WritePlan.class, Circulate.class, CallOffPlan.class, PauseWithCase.class,
                    ResumeWithCase.class)
            .in(PlanPhase.CIRCULATED, Sign.class, Refuse.class, CallOffPlan.class, PauseWithCase.class,
                    ResumeWithCase.class)
            .in(PlanPhase.IN_FORCE, CreateItem.class, CreateCorrection.class, SetDependencies.class, FileChange.class,
                    FileChangeForOffice.class,
                    SupplementChange.class,
                    GiveOpinion.class, ApproveChange.class, RejectChange.class, DeferChange.class,
                    WithdrawChange.class, RaiseTier.class, RecordEmergencyChange.class,
                    RecordEmergencyChangeForOffice.class, ProposeContingency.class, ActivateContingency.class,
                    DismissContingency.class, PauseWithCase.class, ResumeWithCase.class, CallOffPlan.class,
                    CompletePlan.class)
            .done();

    /** By the case's phase, for what people ask. In planning a plan can be in force for the moment until execution starts. */
    // PLN-2: a plan is drafted from the confirmation on, circulated and signed after the kickoff, changed in execution
    public static final PhaseRules<RequestPhase> IN_CASE = PhaseRules.of(RequestPhase.class)
            .in(RequestPhase.CONFIRMED, WritePlan.class)
            .in(RequestPhase.PLANNING, WritePlan.class, Circulate.class, Sign.class, Refuse.class, CreateItem.class,
                    SetDependencies.class)
            .in(RequestPhase.EXECUTING, CreateItem.class, SetDependencies.class, FileChange.class,
                    FileChangeForOffice.class,
                    SupplementChange.class, GiveOpinion.class, ApproveChange.class, RejectChange.class,
                    DeferChange.class, WithdrawChange.class, RaiseTier.class, RecordEmergencyChange.class,
                    RecordEmergencyChangeForOffice.class, ActivateContingency.class, DismissContingency.class)
            .in(RequestPhase.IN_ACCEPTANCE, ActivateContingency.class, DismissContingency.class)
            .done();

    /** What waits in planning for the kickoff, which after a forced one is still to come. */
    public static final Set<Class<? extends PlanCommand>> AFTER_KICKOFF = Set.of(Circulate.class, Sign.class,
            Refuse.class, CreateItem.class, SetDependencies.class);

    private PlanPhases() {}
}
