package org.entente.command.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.entente.api.deadline.PlanWeeks;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.plan.ContingencyCommand;
import org.entente.api.plan.PlanChangeCommand;
import org.entente.api.plan.PlanCommand;
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
import org.entente.api.plan.PlanCommand.Tick;
import org.entente.api.plan.PlanCommand.WritePlan;
import org.entente.api.plan.PlanContentHash;
import org.entente.api.plan.PlanEvent;
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
import org.entente.api.plan.PlanPhase;
import org.entente.api.plan.PlanPhases;
import org.entente.api.refusal.Refusal;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.api.task.WorkItem;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Terms;

/** The rules of the execution plan (handbook 1.3, 1.4 C1). */
final class PlanRules implements Decider<PlanState, PlanCommand, PlanEvent> {
    @Override
    public PlanState initial() {
        return PlanState.NONE;
    }

    @Override
    public PlanState evolve(PlanState state, PlanEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(PlanState state, PlanEvent event, Obligations kept, RuleBook book) {
        return PlanObligations.follow(state, event, kept, book.at(event.occurredAt()));
    }

    @Override
    public List<PlanEvent> missed(PlanState state, Obligation missed, RuleBook book) {
        return ChangeRules.missed(state, missed);
    }

    @Override
    public List<PlanEvent> rung(PlanState state, Alarm alarm, RuleBook book) {
        return ContingencyRules.rung(state, alarm, book.at(alarm.at()).calendar());
    }

    @Override
    public Optional<CaseScope> scope(PlanState state, Cases cases) {
        return Optional.ofNullable(state.originOrNull()).map(origin -> cases.of(origin.request()).scope());
    }

    @Override
    public Optional<Terms> terms(PlanState state, Obligation open, Obligations kept, Rules rules) {
        return open.code() == ObligationCode.DECOMPOSITION
                ? Optional.of(
                        new Terms(null, Decomposition.due(state.decomposeFrom(), open.openedAt(), rules.calendar())))
                : Decider.super.terms(state, open, kept, rules);
    }

    @Override
    public List<PlanEvent> decide(PlanState state, PlanCommand command, Occasion occasion) {
        CaseRules.requirePhase(PlanPhases.RULES, state.phase(), PlanPhase.NONE, command, "1.3");
        if (!occasion.by().isSystem()) {
            CaseFacts theCase = occasion.cases().of(state.origin().request());
            CaseRules.requireCase(PlanPhases.IN_CASE, theCase, command, "1.3");
            requireKickoffHeld(theCase, command);
        }
        return switch (command) {
            case AwaitPlan c -> List.of(new PlanAwaited(c.plan(), c.request(), c.initiator(), c.lead(),
                    c.participants(), c.confirmedAt()));
            case WritePlan c -> write(state, c, occasion.now());
            case Circulate c -> circulate(state, c, occasion);
            case Sign c -> sign(state, c, occasion);
            case Refuse c -> refuse(state, c, occasion);
            case CreateItem c -> create(state, c, occasion);
            case CreateCorrection c -> List.of(new ItemCreated(c.plan(), state.origin().request(), c.task(),
                    Decomposition.correction(state, c, occasion.book().at(c.decidedAt())), c.decidedAt()));
            case SetDependencies c -> List.of(Dependencies.set(state, c, occasion.now()));
            case CompletePlan c -> List.of(new PlanCompleted(c.plan(), c.archivedAt()));
            case CallOffPlan c -> List.of(new PlanCalledOff(c.plan(), c.cause(), c.endedAt()));
            case PlanChangeCommand c -> ChangeRules.decide(state, c, occasion);
            case ContingencyCommand c -> ContingencyRules.decide(state, c, occasion);
            case PauseWithCase c -> pause(state, c);
            case ResumeWithCase c -> resume(state, c);
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<PlanEvent> pause(PlanState state, PauseWithCase c) {
        if (state.paused()) {
            throw Refusal.rule("clock-goes-on", "4.24", "The plan waits already.");
        }
        return List.of(new PlanPaused(c.plan(), c.suspendedAt()));
    }

    private static List<PlanEvent> resume(PlanState state, ResumeWithCase c) {
        if (!state.paused()) {
            throw Refusal.rule("not-paused", "4.24", "The limits of this plan did not end with its case.");
        }
        return List.of(new PlanResumed(c.plan(), c.resumedAt()));
    }

    private static List<PlanEvent> write(PlanState state, WritePlan c, Instant now) {
        state.origin().requireParticipant(c.department());
        int version = state.phase() == PlanPhase.AWAITED ? 1 : state.draft().version() + 1;
        return List.of(new PlanWritten(c.plan(), version, c.department(), c.content(), now));
    }

    private static List<PlanEvent> circulate(PlanState state, Circulate c, Occasion occasion) {
        // PLN-4: all write, the lead department circulates
        CaseRules.requireDepartment(state.origin().lead(), c.department(), "1.3 B6");
        requireVersion(state, c.version());
        // PLN-7: a refusal voids the version and its signatures; only a new version is circulated again
        if (state.draft().refused()) {
            throw Refusal.rule("version-refused", "1.3 B7", "A head refused this version; write a new one.");
        }
        PlanCompleteness.require(state.draft().content(), state.origin(), occasion.rules());
        return List.of(new PlanCirculated(c.plan(), c.version(), PlanContentHash.of(state.draft().content()),
                occasion.now()));
    }

    private static List<PlanEvent> sign(PlanState state, Sign c, Occasion occasion) {
        state.origin().requireParticipant(c.department());
        requireVersion(state, c.version());
        if (state.draft().signatures().contains(c.department())) {
            throw Refusal.rule("already-signed", "1.3 B7", "The department has signed this version.");
        }
        // PLN-13: what is signed is what was read
        if (!c.contentHash().equals(PlanContentHash.of(state.draft().content()))) {
            throw Refusal.rule("content-differs", "1.3 B7", "What was read is not what this version says.")
                    .with("version", c.version()).with("contentHash", PlanContentHash.of(state.draft().content()));
        }
        PlanSigned signed = new PlanSigned(c.plan(), c.version(), c.contentHash(), c.department(),
                CaseRules.person(occasion), occasion.now());
        PlanState after = state.evolve(signed);
        return after.draft().signatures().containsAll(state.origin().participants())
                ? List.of(signed, effect(state, c, occasion))
                : List.of(signed);
    }

    /** PLN-8: the plan takes effect with the last signature; without a stated week 1 it begins on the next Monday. */
    private static PlanTookEffect effect(PlanState state, Sign c, Occasion occasion) {
        LocalDate stated = state.draft().content().weekOne();
        LocalDate weekOne = stated == null
                ? PlanWeeks.afterTakingEffectOn(occasion.rules().calendar().dateOf(occasion.now())).weekOne()
                : stated;
        return new PlanTookEffect(c.plan(), state.origin().request(), c.version(), weekOne,
                state.draft().content().lastWeek(), state.draft().content().rhythm(), state.origin().participants(),
                occasion.now());
    }

    private static List<PlanEvent> refuse(PlanState state, Refuse c, Occasion occasion) {
        state.origin().requireParticipant(c.department());
        requireVersion(state, c.version());
        return List.of(new PlanRefused(c.plan(), c.version(), c.department(), CaseRules.person(occasion), c.reason(),
                occasion.now()));
    }

    private static List<PlanEvent> create(PlanState state, CreateItem c, Occasion occasion) {
        WorkItem item = Decomposition.item(state, c, occasion.rules());
        ItemCreated created = new ItemCreated(c.plan(), state.origin().request(), c.task(), item, occasion.now());
        boolean last = !state.isDecomposed() && state.evolve(created).isDecomposed();
        return last
                ? List.of(created, new PlanDecomposed(c.plan(), state.draft().version(), occasion.now()))
                : List.of(created);
    }

    /** CNF-22: after a forced kickoff the plan is written at once, but circulated and signed only after the meeting. */
    private static void requireKickoffHeld(CaseFacts theCase, PlanCommand command) {
        if (!theCase.kickoffHeld() && PlanPhases.AFTER_KICKOFF.contains(command.getClass())) {
            throw Refusal.rule("kickoff-not-held", "1.3 B7", "The plan is circulated and signed after the kickoff.");
        }
    }

    private static void requireVersion(PlanState state, int version) {
        if (version != state.draft().version()) {
            throw Refusal.rule("version-outdated", "1.3 B7", "The plan has changed since.").with("version",
                    state.draft().version());
        }
    }
}
