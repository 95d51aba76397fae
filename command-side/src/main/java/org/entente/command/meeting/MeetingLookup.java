package org.entente.command.meeting;

import java.util.List;
import java.util.Optional;

import org.entente.api.meeting.MeetingEvent.MeetingCancelled;
import org.entente.api.meeting.MeetingEvent.MeetingEndedWithCase;
import org.entente.api.meeting.MeetingEvent.MeetingHeld;
import org.entente.api.meeting.MeetingEvent.MeetingRescheduled;
import org.entente.api.meeting.MeetingEvent.MeetingScheduled;
import org.entente.api.meeting.MeetingEvent.MinutesStood;
import org.entente.api.meeting.MeetingEvent.SyncDropped;
import org.entente.api.meeting.MeetingEvent.SyncScheduled;
import org.entente.api.meeting.MeetingId;
import org.entente.api.meeting.MeetingKind;
import org.entente.api.meeting.MeetingSlot;
import org.entente.api.message.DomainEvent;
import org.entente.command.decision.CaseRecords.Entry;
import org.entente.command.decision.MeetingFacts;
import org.jspecify.annotations.Nullable;

/** Folds a meeting's own events, so that the rest of its case decides on committed facts, never on a view. */
public final class MeetingLookup {
    private MeetingLookup() {}

    /** Empty for a meeting that was never called. */
    public static Optional<MeetingFacts> facts(List<Entry> history) {
        @Nullable
        MeetingFacts facts = null;
        for (Entry one : history) {
            facts = after(facts, one.event());
        }
        return Optional.ofNullable(facts);
    }

    private static @Nullable MeetingFacts after(@Nullable MeetingFacts facts, DomainEvent event) {
        return switch (event) {
            case MeetingScheduled e -> called(e.meeting(), e.kind(), e.slot());
            case SyncScheduled e -> called(e.meeting(), MeetingKind.WEEKLY_SYNC, e.slot());
            case MeetingRescheduled e when facts != null -> called(facts.meeting(), facts.kind(), e.slot());
            case MeetingHeld e when facts != null -> new MeetingFacts(facts.meeting(), facts.kind(),
                    facts.startsAt(), e.occurredAt(), facts.settled());
            case MinutesStood e when facts != null -> settled(facts);
            case MeetingEndedWithCase e when facts != null -> settled(facts);
            case MeetingCancelled e when facts != null -> settled(facts);
            case SyncDropped e when facts != null -> settled(facts);
            default -> facts;
        };
    }

    private static MeetingFacts called(MeetingId meeting, MeetingKind kind, MeetingSlot slot) {
        return new MeetingFacts(meeting, kind, slot.startsAt(), null, false);
    }

    private static MeetingFacts settled(MeetingFacts facts) {
        return new MeetingFacts(facts.meeting(), facts.kind(), facts.startsAt(), facts.heldAt(), true);
    }
}
