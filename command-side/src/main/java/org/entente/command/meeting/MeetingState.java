package org.entente.command.meeting;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.entente.api.identity.PersonId;
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
import org.entente.api.meeting.MeetingSlot;
import org.jspecify.annotations.Nullable;

/** What is true of a meeting now. Without an origin nothing has happened yet; without an invitation it has no date. */
record MeetingState(MeetingPhase phase, @Nullable MeetingOrigin originOrNull, @Nullable Invitation invitationOrNull,
        Set<PersonId> receipts, boolean opened, Proceedings proceedings, boolean paused) {
    static final MeetingState NONE = new MeetingState(MeetingPhase.NONE, null, null, Set.of(), false,
            Proceedings.NONE, false);

    MeetingState {
        receipts = Set.copyOf(receipts);
    }

    MeetingOrigin origin() {
        if (originOrNull == null) {
            throw new IllegalStateException("nothing has happened to this meeting yet");
        }
        return originOrNull;
    }

    Invitation invitation() {
        if (invitationOrNull == null) {
            throw new IllegalStateException("the meeting has no date");
        }
        return invitationOrNull;
    }

    @Nullable
    String caseId() {
        return originOrNull == null ? null : originOrNull.request().value();
    }

    /** Called, and neither held nor called off. */
    boolean isStillToCome() {
        return phase == MeetingPhase.SCHEDULED || phase == MeetingPhase.MATERIALS_SHARED;
    }

    /** When the plan's rhythm calls this sync; null if it does not. */
    @Nullable
    MeetingSlot planned() {
        return invitationOrNull == null ? null : invitationOrNull.planned();
    }

    MeetingState evolve(MeetingEvent event) {
        return switch (event) {
            case KickoffAwaited e -> new MeetingState(MeetingPhase.AWAITED,
                    new MeetingOrigin(e.meeting(), e.request(), MeetingKind.KICKOFF, e.initiator()), null, Set.of(),
                    false, Proceedings.NONE, false);
            case MeetingScheduled e -> scheduled(e);
            // A receipt is for one date; substitutes stay.
            case MeetingRescheduled e -> new MeetingState(phase, originOrNull,
                    invitation().moved(e.slot(), e.materialWaiver()), Set.of(), false, proceedings, paused);
            case SubstituteNamed e -> with(invitation().represented(e.person(), e.substitute()));
            case MeetingCancelled e -> origin().isKickoff()
                    ? new MeetingState(MeetingPhase.AWAITED, originOrNull, invitationOrNull, Set.of(), false,
                            Proceedings.NONE, false)
                    : in(MeetingPhase.CANCELLED);
            case MaterialsShared e -> in(MeetingPhase.MATERIALS_SHARED);
            case ReceiptConfirmed e -> received(e.person());
            case MeetingOpened e ->
                new MeetingState(phase, originOrNull, invitationOrNull, receipts, true, proceedings, paused);
            case MeetingHeld e -> in(MeetingPhase.HELD).with(Proceedings.heldWith(e.attendance()));
            case MinutesIssued e -> in(MeetingPhase.MINUTES_ISSUED).with(proceedings.issued(e.edition(), e.minutes()));
            case MinutesConfirmed e -> with(proceedings.confirmedBy(e.person()));
            case MinutesObjected e -> in(MeetingPhase.HELD);
            case MinutesStood e -> in(MeetingPhase.MINUTES_CONFIRMED);
            case ActionCompleted e -> with(proceedings.completed(e.action()));
            case SyncScheduled e -> synced(e);
            case SyncDropped e -> in(MeetingPhase.CANCELLED).with(invitation().dropped());
            case KickoffCalledOff e -> in(MeetingPhase.CANCELLED);
            case MeetingPaused e -> paused(true);
            case MeetingResumed e -> paused(false);
            case MeetingEndedWithCase e -> isToCome() ? in(MeetingPhase.CANCELLED) : this;
        };
    }

    /** Not held yet. */
    boolean isToCome() {
        return phase == MeetingPhase.AWAITED || phase == MeetingPhase.SCHEDULED
                || phase == MeetingPhase.MATERIALS_SHARED;
    }

    private MeetingState paused(boolean withCase) {
        return new MeetingState(phase, originOrNull, invitationOrNull, receipts, opened, proceedings, withCase);
    }

    private MeetingState scheduled(MeetingScheduled e) {
        MeetingOrigin known = originOrNull == null
                ? new MeetingOrigin(e.meeting(), e.request(), e.kind(), null)
                : originOrNull;
        int round = invitationOrNull == null ? 1 : invitationOrNull.round() + 1;
        return new MeetingState(MeetingPhase.SCHEDULED, known,
                new Invitation(e.slot(), e.chair(), e.attendees(), Map.of(), e.materialWaiver(), null, round), Set.of(),
                false,
                Proceedings.NONE, false);
    }

    private MeetingState synced(SyncScheduled e) {
        MeetingOrigin known = new MeetingOrigin(e.meeting(), e.request(), MeetingKind.WEEKLY_SYNC, null);
        Invitation called = invitationOrNull == null
                ? new Invitation(e.slot(), e.chair(), e.attendees(), Map.of(), null, e.slot(), 1)
                : invitationOrNull.planned(e.slot(), e.chair(), e.attendees());
        MeetingPhase next = phase == MeetingPhase.MATERIALS_SHARED ? phase : MeetingPhase.SCHEDULED;
        return new MeetingState(next, known, called, Set.of(), false, Proceedings.NONE, paused);
    }

    private MeetingState received(PersonId person) {
        Set<PersonId> all = new LinkedHashSet<>(receipts);
        all.add(person);
        return new MeetingState(phase, originOrNull, invitationOrNull, all, opened, proceedings, paused);
    }

    private MeetingState in(MeetingPhase next) {
        return new MeetingState(next, originOrNull, invitationOrNull, receipts, opened, proceedings, paused);
    }

    private MeetingState with(Invitation next) {
        return new MeetingState(phase, originOrNull, next, receipts, opened, proceedings, paused);
    }

    private MeetingState with(Proceedings next) {
        return new MeetingState(phase, originOrNull, invitationOrNull, receipts, opened, next, paused);
    }
}
