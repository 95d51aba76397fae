package org.entente.command.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.issue.IssueCommand;
import org.entente.api.issue.IssueCommand.Acknowledge;
import org.entente.api.issue.IssueCommand.AnswerStatutoryQuestion;
import org.entente.api.issue.IssueCommand.AttachEvidence;
import org.entente.api.issue.IssueCommand.CompleteEmergencyStep;
import org.entente.api.issue.IssueCommand.ConveneTeam;
import org.entente.api.issue.IssueCommand.Dismiss;
import org.entente.api.issue.IssueCommand.EndTaskForce;
import org.entente.api.issue.IssueCommand.FileReport;
import org.entente.api.issue.IssueCommand.FollowUp;
import org.entente.api.issue.IssueCommand.FormTaskForce;
import org.entente.api.issue.IssueCommand.GiveStatement;
import org.entente.api.issue.IssueCommand.Lower;
import org.entente.api.issue.IssueCommand.Merge;
import org.entente.api.issue.IssueCommand.PauseWithCase;
import org.entente.api.issue.IssueCommand.Raise;
import org.entente.api.issue.IssueCommand.RecordContainment;
import org.entente.api.issue.IssueCommand.RecordMeeting;
import org.entente.api.issue.IssueCommand.RecordNotice;
import org.entente.api.issue.IssueCommand.RecordReview;
import org.entente.api.issue.IssueCommand.RemoveEvidence;
import org.entente.api.issue.IssueCommand.ReportForOffice;
import org.entente.api.issue.IssueCommand.ReportIssue;
import org.entente.api.issue.IssueCommand.Resume;
import org.entente.api.issue.IssueCommand.ResumeWithCase;
import org.entente.api.issue.IssueCommand.SetMeasures;
import org.entente.api.issue.IssueCommand.SetSolveBy;
import org.entente.api.issue.IssueCommand.Solve;
import org.entente.api.issue.IssueCommand.Suspend;
import org.entente.api.issue.IssueCommand.Tick;
import org.entente.api.issue.IssueCommand.Triage;
import org.entente.api.issue.IssueCommand.Verify;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.IssuePhases;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationEvent.DeadlineRebased;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestPhase;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Terms;

/** The rules of an issue (handbook 1.5). */
public final class IssueRules implements Decider<IssueState, IssueCommand, IssueEvent> {
    @Override
    public IssueState initial() {
        return IssueState.NONE;
    }

    @Override
    public List<IssueEvent> decide(IssueState state, IssueCommand command, Occasion occasion) {
        requirePhase(state, command);
        requireNoArchive(state, command, occasion);
        Standstill.requireGoingOn(state, command, occasion);
        return switch (command) {
            case ReportIssue c -> Reporting.report(c, occasion);
            case ReportForOffice c -> Reporting.report(c, occasion);
            case Triage c -> LevelChanges.triage(state, c, occasion);
            case Raise c -> LevelChanges.raise(state, c, occasion);
            case Lower c -> LevelChanges.lower(state, c, occasion);
            case SetSolveBy c -> LevelChanges.setSolveBy(state, c, occasion);
            case RecordNotice c -> List.of(Handling.notice(state, c, occasion));
            case Acknowledge c -> List.of(Handling.acknowledge(state, c, occasion));
            case FormTaskForce c -> List.of(TaskForce.form(state, c, occasion));
            case EndTaskForce c -> List.of(TaskForce.end(state, c, occasion));
            case AttachEvidence c -> List.of(Evidence.attach(state, c, occasion));
            case RemoveEvidence c -> List.of(Evidence.remove(state, c, occasion));
            case CompleteEmergencyStep c -> List.of(Emergency.done(state, c, occasion));
            case AnswerStatutoryQuestion c -> List.of(Emergency.answer(state, c, occasion));
            case ConveneTeam c -> List.of(Handling.conveneTeam(state, c, occasion));
            case RecordMeeting c -> List.of(Handling.recordMeeting(state, c, occasion));
            case SetMeasures c -> Handling.setMeasures(state, c, occasion);
            case RecordContainment c -> List.of(Handling.contain(state, c, occasion));
            case FileReport c -> List.of(Handling.fileReport(state, c, occasion));
            case FollowUp c -> List.of(Handling.followUp(state, c, occasion));
            case GiveStatement c -> List.of(Handling.giveStatement(state, c, occasion));
            case Suspend c -> List.of(Standstill.suspend(state, c, occasion));
            case Resume c -> List.of(Standstill.resume(state, c, occasion));
            case PauseWithCase c -> List.of(Standstill.pause(state, c, occasion));
            case ResumeWithCase c -> List.of(Standstill.resumeWithCase(state, c, occasion));
            case Solve c -> List.of(Settling.solve(state, c, occasion));
            case Verify c -> Settling.verify(state, c, occasion);
            case Dismiss c -> List.of(Settling.dismiss(state, c, occasion));
            case Merge c -> List.of(Settling.merge(state, c, occasion));
            case RecordReview c -> List.of(Settling.review(state, c, occasion));
            case Tick c -> List.of();
        };
    }

    private static void requirePhase(IssueState state, IssueCommand command) {
        if (IssuePhases.RULES.allows(state.phase(), command.getClass())) {
            return;
        }
        if (state.phase() == IssuePhase.NONE) {
            throw Refusal.notFound(command.aggregateId());
        }
        throw Refusal.rule("phase", "1.5", "An issue that is " + state.phase().code()
                + " does not allow this.").with("phase", state.phase());
    }

    // Rule ISS-42: nothing is written into an archive, so nothing is added to a closed issue whose case is archived.
    private static void requireNoArchive(IssueState state, IssueCommand command, Occasion occasion) {
        if (state.phase() == IssuePhase.CLOSED && !(command instanceof Tick)
                && occasion.cases().of(state.reported().request()).phase() == RequestPhase.ARCHIVED) {
            throw Refusal.rule("case-archived", "1.6 E6",
                    "The case of this issue is archived: nothing is added to it.");
        }
    }

    @Override
    public IssueState evolve(IssueState state, IssueEvent event) {
        return IssueEvolution.evolve(state, event);
    }

    @Override
    public List<ObligationStep> follow(IssueState state, IssueEvent event, Obligations kept, RuleBook book) {
        return IssueObligations.follow(state, event, kept, book);
    }

    @Override
    public Optional<CaseScope> scope(IssueState state, Cases cases) {
        return Optional.ofNullable(state.origin()).map(origin -> cases.of(origin.request()).scope());
    }

    @Override
    public Optional<Terms> terms(IssueState state, Obligation open, Obligations kept, Rules rules) {
        return switch (open.code()) {
            case NORMAL_SOLVED, URGENT_SOLVED, CRITICAL_SOLVED -> IssueLimits.solution(state, open, rules);
            case TRIAGE -> Optional.of(Terms.of(IssueLimits.triage(state), open.openedAt(), rules)
                    .later(kept.standstill(open)));
            default -> Decider.super.terms(state, open, kept, rules);
        };
    }

    @Override
    public IssueState moved(IssueState state, DeadlineRebased move) {
        return IssueEvolution.moved(state, move);
    }

    @Override
    public List<ObligationStep> followMove(IssueState state, Obligations kept, Instant at, RuleBook book) {
        return LimitWarnings.follow(state, kept, List.of(), EscalationLadder.ladder(state, book).at(state.urgency()),
                book.at(at).calendar(), at, null);
    }

    @Override
    public List<IssueEvent> missed(IssueState state, Obligation missed, RuleBook book) {
        return EscalationLadder.missed(state, missed, book);
    }

    @Override
    public List<IssueEvent> rung(IssueState state, Alarm alarm, Obligations kept, RuleBook book) {
        return LimitWarnings.isWarning(alarm.name())
                ? List.copyOf(LimitWarnings.rung(state, alarm, kept,
                        EscalationLadder.ladder(state, book).at(state.urgency())))
                : EscalationLadder.rung(state, alarm, book);
    }
}
