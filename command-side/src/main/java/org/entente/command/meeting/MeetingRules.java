package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;

import org.entente.api.deadline.Budget;
import org.entente.api.deadline.Deadlines;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.meeting.Attendance;
import org.entente.api.meeting.MeetingCommand;
import org.entente.api.meeting.MeetingCommand.AwaitKickoff;
import org.entente.api.meeting.MeetingCommand.CallOffKickoff;
import org.entente.api.meeting.MeetingCommand.CancelMeeting;
import org.entente.api.meeting.MeetingCommand.ConfirmMinutes;
import org.entente.api.meeting.MeetingCommand.ConfirmReceipt;
import org.entente.api.meeting.MeetingCommand.HoldMeeting;
import org.entente.api.meeting.MeetingCommand.IssueMinutes;
import org.entente.api.meeting.MeetingCommand.ObjectToMinutes;
import org.entente.api.meeting.MeetingCommand.OpenMeeting;
import org.entente.api.meeting.MeetingCommand.Reschedule;
import org.entente.api.meeting.MeetingCommand.ScheduleMeeting;
import org.entente.api.meeting.MeetingCommand.ShareMaterials;
import org.entente.api.meeting.MeetingCommand.Tick;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.KickoffAwaited;
import org.entente.api.meeting.MeetingEvent.KickoffCalledOff;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingOpened;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.MinutesConfirmed;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingEvent.MinutesObjected;
import org.entente.api.meeting.MeetingEvent.ReceiptConfirmed;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.meeting.MeetingPhases;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;
import org.entente.api.rules.RuleBook;
import org.entente.command.casework.CaseRules;
import org.entente.command.decision.Alarm;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Decider;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;
import org.entente.command.decision.Occasion;

/** The rules of meetings (handbook 1.3). */
final class MeetingRules implements Decider<MeetingState, MeetingCommand, MeetingEvent> {
    private static final Budget OBJECTION = Budget.workingDays(1);

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
    public List<MeetingEvent> rung(MeetingState state, Alarm alarm, RuleBook book) {
        return List.of(MinutesPolicy.stand(state, alarm.at()));
    }

    @Override
    public List<MeetingEvent> decide(MeetingState state, MeetingCommand command, Occasion occasion) {
        CaseRules.requirePhase(MeetingPhases.RULES, state.phase(), MeetingPhase.NONE, command, "1.3");
        if (!occasion.by().isSystem()) {
            RequestId request = command instanceof ScheduleMeeting c ? c.request() : state.origin().request();
            CaseRules.requireCase(MeetingPhases.IN_CASE, occasion.cases().of(request), command, "1.3");
        }
        Instant now = occasion.now();
        return switch (command) {
            case AwaitKickoff c -> List.of(new KickoffAwaited(c.meeting(), c.request(), c.category(), c.initiator(),
                    c.participants(), c.confirmedAt()));
            case ScheduleMeeting c -> schedule(state, c, occasion);
            case Reschedule c -> reschedule(state, c, occasion);
            case CancelMeeting c -> List.of(new MeetingCancelled(c.meeting(), c.reason(), now));
            case ShareMaterials c -> share(state, c, now);
            case ConfirmReceipt c -> receive(state, c, occasion);
            case OpenMeeting c -> open(state, c, now);
            case HoldMeeting c -> hold(state, c, occasion);
            case IssueMinutes c -> List.of(new MinutesIssued(c.meeting(), state.proceedings().edition() + 1,
                    c.minutes(), Deadlines.due(OBJECTION, now, occasion.rules().calendar()).dueAt(), now));
            case ConfirmMinutes c -> confirm(state, c, occasion);
            case ObjectToMinutes c -> List.of(new MinutesObjected(c.meeting(), c.edition(),
                    MinutesPolicy.requireAttended(state, c.edition(), occasion), c.reason(), now));
            case CallOffKickoff c -> callOff(state, c);
            case Tick c -> throw new IllegalStateException("a tick is not decided");
        };
    }

    private static List<MeetingEvent> schedule(MeetingState state, ScheduleMeeting c, Occasion occasion) {
        Scheduling.requireAhead(c.slot(), occasion.now());
        c.attendees().forEach(one -> CaseRules.requireKnown(one, occasion.rules()));
        CaseRules.requireKnown(c.chair(), occasion.rules());
        boolean awaited = state.phase() == MeetingPhase.AWAITED;
        if (awaited != (c.kind() == MeetingKind.KICKOFF)
                || awaited && !state.origin().request().equals(c.request())) {
            throw Refusal.rule("kickoff-not-awaited", "1.3 B1",
                    "A case has one kickoff, awaited from its confirmation on; any other meeting is a new one.");
        }
        CaseFacts theCase = occasion.cases().of(c.request());
        List<PersonId> attendees = awaited
                ? Scheduling.kickoffAttendees(c, theCase, occasion)
                : Scheduling.attendees(c);
        String waiver = awaited ? Scheduling.waiver(c.slot(), c.waiverReason(), occasion) : null;
        return List.of(new MeetingScheduled(c.meeting(), c.request(), c.kind(), c.slot(), c.chair(), attendees,
                c.issue(), waiver, occasion.now()));
    }

    private static List<MeetingEvent> reschedule(MeetingState state, Reschedule c, Occasion occasion) {
        Scheduling.requireAhead(c.slot(), occasion.now());
        boolean owesMaterial = state.origin().isKickoff() && state.phase() == MeetingPhase.SCHEDULED;
        String waiver = owesMaterial ? Scheduling.waiver(c.slot(), c.waiverReason(), occasion) : null;
        return List.of(new MeetingRescheduled(c.meeting(), c.slot(), c.reason(), waiver, occasion.now()));
    }

    private static List<MeetingEvent> share(MeetingState state, ShareMaterials c, Instant now) {
        DepartmentId initiator = state.origin().initiator();
        if (initiator != null) {
            CaseRules.requireDepartment(initiator, c.department(), "1.3 B2");
        }
        if (c.materials().isEmpty()) {
            throw Refusal.invalid("material-missing", "1.3 B2", "Name at least one piece of material.");
        }
        return List.of(new MaterialsShared(c.meeting(), c.materials(), now));
    }

    private static List<MeetingEvent> receive(MeetingState state, ConfirmReceipt c, Occasion occasion) {
        PersonId person = CaseRules.person(occasion);
        if (!state.invitation().invites(person)) {
            throw Refusal.forbidden("not-invited", "1.3 B3", "Who is invited confirms the receipt.");
        }
        if (state.receipts().contains(person)) {
            throw Refusal.rule("already-confirmed", "1.9", "You have confirmed the receipt.");
        }
        return List.of(new ReceiptConfirmed(c.meeting(), person, occasion.now()));
    }

    private static List<MeetingEvent> open(MeetingState state, OpenMeeting c, Instant now) {
        if (state.opened()) {
            throw Refusal.rule("already-open", "1.3 B4", "The meeting is open.");
        }
        return List.of(new MeetingOpened(c.meeting(), now));
    }

    private static List<MeetingEvent> hold(MeetingState state, HoldMeeting c, Occasion occasion) {
        Instant heldAt = CaseRules.backDated(c.heldAt(), occasion);
        // MTG-9: a meeting is held after its start, and who was there is said for everybody invited
        if (!heldAt.isAfter(state.invitation().slot().startsAt())) {
            throw Refusal.rule("meeting-not-begun", "1.3 B3", "The meeting has not begun.").with("startsAt",
                    state.invitation().slot().startsAt().toString());
        }
        List<PersonId> told = c.attendance().stream().map(Attendance::person).toList();
        List<PersonId> missing = state.invitation().attendees().stream().filter(one -> !told.contains(one)).toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("attendance-incomplete", "1.3 B3", "Say of everybody invited whether they came.")
                    .with("missing", missing.stream().map(PersonId::value).toList());
        }
        return List.of(new MeetingHeld(c.meeting(), state.origin().request(), state.origin().kind(), c.attendance(),
                heldAt));
    }

    private static List<MeetingEvent> confirm(MeetingState state, ConfirmMinutes c, Occasion occasion) {
        PersonId person = MinutesPolicy.requireAttended(state, c.edition(), occasion);
        MinutesConfirmed confirmed = new MinutesConfirmed(c.meeting(), c.edition(), person, occasion.now());
        MeetingState after = state.evolve(confirmed);
        return after.proceedings().silent().isEmpty()
                ? List.of(confirmed, MinutesPolicy.stand(after, occasion.now()))
                : List.of(confirmed);
    }

    private static List<MeetingEvent> callOff(MeetingState state, CallOffKickoff c) {
        if (!state.origin().isKickoff()) {
            throw Refusal.rule("phase", "1.3", "Only a kickoff is called off with its case.");
        }
        return List.of(new KickoffCalledOff(c.meeting(), c.cause(), c.endedAt()));
    }
}
