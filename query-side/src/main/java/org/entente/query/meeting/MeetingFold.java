package org.entente.query.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

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
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingPhase;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** One row for each meeting, from the moment it is owed or called. */
final class MeetingFold implements Fold<MeetingRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return event.aggregateId().startsWith(MeetingId.PREFIX) ? List.of(event.aggregateId()) : List.of();
    }

    @Override
    public @Nullable MeetingRow fold(String key, @Nullable MeetingRow row, LedgerEvent event) {
        MeetingRow known = row == null ? first(key, event.payload()) : row;
        return (event.payload() instanceof MeetingEvent e ? after(known, e) : known).at(event.version());
    }

    private static MeetingRow first(String key, Object payload) {
        return switch (payload) {
            case KickoffAwaited e -> new MeetingRow(e.meeting(), 0, e.request(), MeetingKind.KICKOFF, null,
                    MeetingPhase.AWAITED, Invitation.NONE, Course.NONE, List.of(), List.of());
            case MeetingScheduled e ->
                new MeetingRow(e.meeting(), 0, e.request(), e.kind(), null, MeetingPhase.SCHEDULED,
                        Invitation.NONE, Course.NONE, List.of(), List.of());
            case SyncScheduled e -> new MeetingRow(e.meeting(), 0, e.request(), MeetingKind.WEEKLY_SYNC, e.week(),
                    MeetingPhase.SCHEDULED, Invitation.NONE, Course.NONE, List.of(), List.of());
            default -> throw new IllegalStateException(key + " was not called");
        };
    }

    private static MeetingRow after(MeetingRow row, MeetingEvent event) {
        return switch (event) {
            case KickoffAwaited e -> row.in(MeetingPhase.AWAITED);
            case MeetingScheduled e -> row.in(MeetingPhase.SCHEDULED).with(Course.NONE).with(
                    row.invitation().called(e.slot(), e.chair(), e.attendees(), e.issue(), e.materialWaiver(),
                            e.occurredAt()));
            case MeetingRescheduled e -> row.with(row.course().moved()).with(
                    row.invitation().moved(e.slot(), e.materialWaiver(), e.reason(), e.occurredAt()));
            case SubstituteNamed e -> row.with(row.invitation().represented(new Invitation.Substitution(e.person(),
                    e.substitute(), e.reason(), e.occurredAt())));
            case MeetingCancelled e -> cancelled(row, e);
            case MaterialsShared e -> row.in(MeetingPhase.MATERIALS_SHARED)
                    .with(row.course().shared(e.department(), e.materials(), e.occurredAt()));
            case ReceiptConfirmed e -> row.with(row.course().received(e.person(), e.occurredAt()));
            case MeetingOpened e -> row.with(row.course().opened(e.occurredAt()));
            case MeetingHeld e -> row.in(MeetingPhase.HELD).with(row.course().held(e.attendance(), e.occurredAt()));
            case MinutesIssued e -> row.in(MeetingPhase.MINUTES_ISSUED).issued(new MinutesRecord(e.edition(),
                    e.minutes(), e.notAgreed(), e.occurredAt(), e.objectionsUntil(), List.of(), List.of(), null,
                    List.of()));
            case MinutesConfirmed e -> row.edition(e.edition(),
                    one -> one.confirmed(new MinutesRecord.Word(e.person(), e.occurredAt(), null)));
            case MinutesObjected e -> row.in(MeetingPhase.HELD).edition(e.edition(),
                    one -> one.objected(new MinutesRecord.Word(e.person(), e.occurredAt(), e.reason())));
            case MinutesStood e -> row.in(MeetingPhase.MINUTES_CONFIRMED).edition(e.edition(),
                    one -> one.stood(e.occurredAt(), e.silent()));
            case SyncScheduled e -> synced(row, e);
            case SyncDropped e -> row.in(MeetingPhase.CANCELLED)
                    .with(row.invitation().off(e.cause(), e.occurredAt()));
            case ActionCompleted e -> row.completed(
                    new MeetingRow.Done(e.action(), e.by(), e.note(), e.occurredAt()));
            case KickoffCalledOff e ->
                row.in(MeetingPhase.CANCELLED).with(row.invitation().off(e.cause(), e.occurredAt()));
            case MeetingPaused e -> row;
            case MeetingResumed e -> resumed(row, e.objectionsUntil());
            case MeetingEndedWithCase e -> row.phase() == MeetingPhase.AWAITED || row.isStillToCome()
                    ? row.in(MeetingPhase.CANCELLED).with(row.invitation().off(e.cause(), e.occurredAt()))
                    : row;
        };
    }

    private static MeetingRow resumed(MeetingRow row, @Nullable Instant objectionsUntil) {
        return objectionsUntil == null
                ? row
                : row.edition(row.minutes().getLast().edition(), one -> one.openUntil(objectionsUntil));
    }

    /** A kickoff stays owed; any other meeting is over. */
    private static MeetingRow cancelled(MeetingRow row, MeetingCancelled e) {
        MeetingPhase next = row.kind() == MeetingKind.KICKOFF ? MeetingPhase.AWAITED : MeetingPhase.CANCELLED;
        return row.in(next).with(Course.NONE).with(row.invitation().off(e.reason(), e.occurredAt()));
    }

    /** Called for the first time, or for another time than before: substitutes and material stay. */
    private static MeetingRow synced(MeetingRow row, SyncScheduled e) {
        MeetingPhase next = row.phase() == MeetingPhase.MATERIALS_SHARED ? row.phase() : MeetingPhase.SCHEDULED;
        return row.in(next).with(row.course().moved()).with(
                row.invitation().planned(e.slot(), e.chair(), e.attendees(), e.occurredAt()));
    }
}
