package org.entente.command.plan;

import java.util.List;

import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.plan.ChangePhase;
import org.entente.api.plan.ChangePhases;
import org.entente.api.plan.PlanChangeCommand;
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
import org.entente.api.plan.PlanEvent;
import org.entente.api.refusal.Refusal;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Occasion;

/** The rules of changes to a plan in force (handbook 1.3 B8–B14). */
final class ChangeRules {
    private ChangeRules() {}

    static List<PlanEvent> decide(PlanState state, PlanChangeCommand command, Occasion occasion) {
        requirePhase(state, command);
        return switch (command) {
            case FileChange c -> {
                state.origin().requireParticipant(c.department());
                yield ChangeFiling.file(state, Party.department(c.department()), c.proposal(), c.emergency(),
                        occasion);
            }
            case FileChangeForOffice c ->
                ChangeFiling.file(state, Party.OFFICE, c.proposal(), c.emergency(), occasion);
            case SupplementChange c -> ChangeFiling.supplement(state, c, occasion);
            case WithdrawChange c -> ChangeFiling.withdraw(state, c, occasion);
            case GiveOpinion c -> Opinions.give(state, c, occasion);
            case ApproveChange c -> ChangeDecision.approve(state, c, occasion);
            case RejectChange c -> ChangeDecision.reject(state, c, occasion);
            case DeferChange c -> ChangeDecision.defer(state, c, occasion);
            case RaiseTier c -> ChangeDecision.raise(state, c, occasion);
            case RecordEmergencyChange c -> {
                CaseRules.requireDepartment(state.origin().lead(), c.department(), "1.3 B13");
                yield EmergencyChanges.make(state, Party.department(c.department()), c.issue(), c.done(), occasion);
            }
            case RecordEmergencyChangeForOffice c ->
                EmergencyChanges.make(state, Party.OFFICE, c.issue(), c.done(), occasion);
        };
    }

    /** What a missed obligation of a change brings about. */
    static List<PlanEvent> missed(PlanState state, Obligation missed) {
        if (missed.code() != ObligationCode.CHANGE_OPINION) {
            return List.of();
        }
        ChangeSubject asked = ChangeSubject.of(missed.subject());
        return Opinions.passOver(state, asked.change(), asked.department(), missed.dueAt());
    }

    private static void requirePhase(PlanState state, PlanChangeCommand command) {
        if (!(command instanceof PlanChangeCommand.OfChange about)) {
            return;
        }
        ChangePhase phase = state.changes().phaseOf(about.change());
        if (phase == ChangePhase.NONE) {
            throw Refusal.notFound(command.plan() + " change " + about.change());
        }
        CaseRules.requirePhase(ChangePhases.RULES, phase, ChangePhase.NONE, command, "1.3 B8");
    }
}
