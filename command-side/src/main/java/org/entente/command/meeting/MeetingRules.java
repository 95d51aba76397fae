package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.CompleteAction;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.DropSync;
import org.entente.api.meeting.MeetingCommand.EndWithCase;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.NameSubstitute;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.PauseWithCase;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ResumeWithCase;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ScheduleSync;
import org.entente.api.meeting.MeetingCommand.ShareForOffice;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingCommand.Tick;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.KickoffAwaited;
import org.entente.api.meeting.MeetingEvent.KickoffCalledOff;
import org.entente.api.meeting.MeetingEvent.MinutesObjected;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingPhases;
import org.entente.api.obligation.Obligation;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.rules.CaseScope;
import org.entente.api.rules.RuleBook;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Terms;

/** The rules of meetings (handbook 1.3). */
final class MeetingRules implements Decider<MeetingState, MeetingCommand, MeetingEvent> {
    @Override
    public MeetingState initial() {
        return MeetingState.NONE;
    }

    @Override
    public MeetingState evolve(MeetingState state, MeetingEvent event) {
        return state.evolve(event);
    }

    @Override
    public List<ObligationStep> follow(MeetingState state, MeetingEvent event, Obligations kept, RuleBook book) {
        return MeetingObligations.follow(state, event, kept, book.at(event.occurredAt()));
    }

    @Override
    public Optional<CaseScope> scope(MeetingState state, Cases cases) {
        return Optional.ofNullable(state.originOrNull()).map(origin -> cases.of(origin.request()).scope());
    }

    @Override
    public Optional<Terms> terms(MeetingState state, Obligation open, Obligations kept, Rules rules) {
        return open.code() == ObligationCode.KICKOFF_MATERIAL
                ? Optional.of(new Terms(KickoffMaterial.budget(rules),
                        KickoffMaterial.due(state.invitation().slot(), rules)))
                : Decider.super.terms(state, open, kept, rules);
    }

    @Override
    public List<MeetingEvent> rung(MeetingState state, Alarm alarm, RuleBook book) {
        return List.of(MinutesPolicy.stand(state, alarm.at()));
    }

    @Override
    public List<MeetingEvent> decide(MeetingState state, MeetingCommand command, Occasion occasion) {
        CaseRules.requirePhase(MeetingPhases.RULES, state.phase(), MeetingPhase.NONE, command, "1.3");
        if (!occasion.by().isSystem()) {
            RequestId request = command instanceof ScheduleMeeting c ? c.request() : state.origin().request();
            CaseFacts theCase = occasion.cases().of(request);
            CaseRules.requireCase(MeetingPhases.IN_CASE, theCase, command, "1.3");
            WithCase.requireNotWaiting(state, command, theCase);
        }
        Instant now = occasion.now();
        return switch (command) {
            case AwaitKickoff c -> List.of(new KickoffAwaited(c.meeting(), c.request(), c.category(), c.initiator(),
                    c.participants(), c.confirmedAt()));
            case ScheduleMeeting c -> Scheduling.schedule(state, c, occasion);
            case Reschedule c -> Scheduling.reschedule(state, c, occasion);
            case CancelMeeting c -> Scheduling.cancel(state, c, now);
            case ShareMaterials c -> Preparation.share(state, c, occasion);
            case ShareForOffice c -> Preparation.share(state, c, occasion);
            case NameSubstitute c -> Preparation.substitute(state, c, occasion);
            case ConfirmReceipt c -> Preparation.receive(state, c, occasion);
            case OpenMeeting c -> Holding.open(state, c, now);
            case HoldMeeting c -> Holding.hold(state, c, occasion);
            case IssueMinutes c -> MinutesPolicy.issue(state, c, occasion);
            case ConfirmMinutes c -> MinutesPolicy.confirm(state, c, occasion);
            case ObjectToMinutes c -> List.of(new MinutesObjected(c.meeting(), c.edition(),
                    MinutesPolicy.requireAttended(state, c.edition(), occasion), c.reason(), now));
            case CompleteAction c -> Actions.complete(state, c, occasion);
            case ScheduleSync c -> Syncs.schedule(state, c, occasion);
            case DropSync c -> Syncs.drop(state, c);
            case CallOffKickoff c -> callOff(state, c);
            case PauseWithCase c -> WithCase.pause(state, c);
            case ResumeWithCase c -> WithCase.resume(state, c, occasion);
            case EndWithCase c -> WithCase.end(state, c);
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<MeetingEvent> callOff(MeetingState state, CallOffKickoff c) {
        if (!state.origin().isKickoff()) {
            throw Refusal.rule("phase", "1.3", "Only a kickoff is called off with its case.");
        }
        return List.of(new KickoffCalledOff(c.meeting(), c.cause(), c.endedAt()));
    }
}
