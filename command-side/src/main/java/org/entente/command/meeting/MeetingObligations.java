package org.entente.command.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.api.identity.DepartmentId;
import org.entente.api.meeting.MeetingEvent;
import org.entente.api.meeting.MeetingEvent.ActionCompleted;
import org.entente.api.meeting.MeetingEvent.KickoffAwaited;
import org.entente.api.meeting.MeetingEvent.KickoffCalledOff;
import org.entente.api.meeting.MeetingEvent.MaterialsShared;
import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingEndedWithCase;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingOpened;
import org.entente.api.meeting.MeetingEvent.MeetingPaused;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingEvent.MeetingResumed;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.MinutesConfirmed;
import org.entente.api.meeting.MeetingEvent.MinutesIssued;
import org.entente.api.meeting.MeetingEvent.MinutesObjected;
import org.entente.api.meeting.MeetingEvent.MinutesStood;
import org.entente.api.meeting.MeetingEvent.ReceiptConfirmed;
import org.entente.api.meeting.MeetingEvent.SubstituteNamed;
import org.entente.api.meeting.MeetingEvent.SyncDropped;
import org.entente.api.meeting.MeetingEvent.SyncScheduled;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.Party;
import org.entente.api.policy.LimitKey;
import org.entente.api.rules.Rules;
import org.entente.command.casework.CaseStandstill;
import org.entente.command.decision.ObligationStep;
import org.entente.command.decision.Obligations;

/** What a meeting's events open and settle: the kickoff, its material and the minutes (handbook 1.7). */
final class MeetingObligations {
    /** Rings when the time for objections to the minutes is over; not an obligation, nobody owes an objection. */
    static final String MINUTES_STAND = "minutes-stand";

    private MeetingObligations() {}

    static List<ObligationStep> follow(MeetingState state, MeetingEvent event, Obligations kept, Rules rules) {
        return switch (event) {
            // MTG-3: the Office holds the kickoff three working days after the confirmation
            case KickoffAwaited e -> List.of(ObligationStep.open(ObligationCode.KICKOFF, "", Party.OFFICE,
                    Party.PARTICIPANTS, rules.limits().of(LimitKey.KICKOFF), e.occurredAt(), rules));
            case MeetingScheduled e -> material(state, e.occurredAt(), rules);
            case MeetingRescheduled e -> Stream.concat(noMaterial(kept, "meeting-rescheduled"),
                    material(state, e.occurredAt(), rules).stream()).toList();
            case MeetingCancelled e -> noMaterial(kept, "meeting-cancelled").toList();
            case MaterialsShared e -> List.of(new ObligationStep.Settle(ObligationCode.KICKOFF_MATERIAL,
                    subject(state)));
            case MeetingHeld e -> held(e, rules);
            case MinutesIssued e -> List.of(new ObligationStep.Settle(ObligationCode.MINUTES, ""),
                    new ObligationStep.SetAlarm(MINUTES_STAND, e.objectionsUntil()));
            case MinutesObjected e -> List.of(new ObligationStep.ClearAlarm(MINUTES_STAND));
            case MinutesStood e -> List.of(new ObligationStep.ClearAlarm(MINUTES_STAND));
            case KickoffCalledOff e -> kept.open().stream().<ObligationStep>map(
                    one -> new ObligationStep.Cancel(one.code(), one.subject(), e.cause())).toList();
            case MeetingPaused e -> silenced(CaseStandstill.halt(kept), kept);
            case MeetingResumed e -> resumed(state, e, kept, rules);
            case MeetingEndedWithCase e -> silenced(CaseStandstill.cancel(kept, e.cause()), kept);
            case SubstituteNamed e -> List.of();
            case SyncScheduled e -> List.of();
            case SyncDropped e -> List.of();
            case ActionCompleted e -> List.of();
            case ReceiptConfirmed e -> List.of();
            case MeetingOpened e -> List.of();
            case MinutesConfirmed e -> List.of();
        };
    }

    /**
     * MTG-7: the initiating department shares the material by close of business of the working day before the kickoff; a
     * moment that had passed is opened and waived in one step. Material shared already counts for a later date.
     */
    private static List<ObligationStep> material(MeetingState state, Instant from, Rules rules) {
        DepartmentId initiator = state.origin().initiator();
        if (initiator == null || state.phase() == MeetingPhase.MATERIALS_SHARED) {
            return List.of();
        }
        List<ObligationStep> steps = new ArrayList<>();
        steps.add(new ObligationStep.Open(ObligationCode.KICKOFF_MATERIAL, subject(state),
                Party.department(initiator), Party.PARTICIPANTS, KickoffMaterial.budget(rules), from,
                KickoffMaterial.due(state.invitation().slot(), rules), rules.limits().version()));
        String waiver = state.invitation().waiver();
        if (waiver != null) {
            steps.add(new ObligationStep.Waive(ObligationCode.KICKOFF_MATERIAL, subject(state), waiver));
        }
        return steps;
    }

    private static Stream<ObligationStep> noMaterial(Obligations kept, String cause) {
        return kept.openOf(ObligationCode.KICKOFF_MATERIAL)
                .map(one -> new ObligationStep.Cancel(one.code(), one.subject(), cause));
    }

    /** MTG-8: a kickoff held settles what was owed, and minutes follow one working day after any meeting's end. */
    private static List<ObligationStep> held(MeetingHeld e, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>();
        if (e.kind() == MeetingKind.KICKOFF) {
            steps.add(new ObligationStep.Settle(ObligationCode.KICKOFF, ""));
        }
        steps.add(ObligationStep.open(ObligationCode.MINUTES, "", Party.OFFICE, Party.PARTICIPANTS,
                rules.limits().of(LimitKey.MINUTES), e.occurredAt(), rules));
        return steps;
    }

    /** Material whose moment has passed is owed again for the next date, which the meeting then needs anyway. */
    private static List<ObligationStep> resumed(MeetingState state, MeetingResumed e, Obligations kept, Rules rules) {
        List<ObligationStep> steps = new ArrayList<>(CaseStandstill.goOn(kept, e.occurredAt(), rules,
                halted -> halted.code() == ObligationCode.KICKOFF_MATERIAL
                        ? Optional.of(KickoffMaterial.due(state.invitation().slot(), rules))
                                .filter(due -> due.dueAt().isAfter(e.occurredAt()))
                        : Optional.empty()));
        Instant objectionsUntil = e.objectionsUntil();
        if (objectionsUntil != null) {
            steps.add(new ObligationStep.SetAlarm(MINUTES_STAND, objectionsUntil));
        }
        return steps;
    }

    /** Minutes do not come to stand by the silence of people who cannot object. */
    private static List<ObligationStep> silenced(List<ObligationStep> steps, Obligations kept) {
        return Stream.concat(steps.stream(),
                kept.alarms().keySet().stream().sorted().map(ObligationStep.ClearAlarm::new)).toList();
    }

    private static String subject(MeetingState state) {
        return "date-" + state.invitation().round();
    }
}
