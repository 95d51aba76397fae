package org.entente.api.rollup;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestId;
import org.entente.api.week.WeekKey;

/** What happens to the company's roll-up of a summary day (handbook 1.4 C3). */
public sealed interface RollUpEvent extends DomainEvent {
    RollUpId rollUp();

    /**
     * A week began while a case was executing: the Office owes a roll-up that covers it.
     *
     * @param week the first week that it covers
     */
    @StoredAs("roll-up.opened")
    record RollUpOpened(RollUpId rollUp, WeekKey week, Instant occurredAt) implements RollUpEvent {}

    /** One more week is summed up on the same day, because no day between was worked. */
    @StoredAs("roll-up.week-joined")
    record WeekJoined(RollUpId rollUp, WeekKey week, Instant occurredAt) implements RollUpEvent {}

    /** The year that tells the summary day was not known when the roll-up was opened; now it is. */
    @StoredAs("roll-up.day-known")
    record SummaryDayKnown(RollUpId rollUp, Instant occurredAt) implements RollUpEvent {}

    /**
     * The Office published it; what it says is kept under the hash and never changes.
     *
     * @param position up to which place of the ledger everything counts in it
     * @param cutAt    what «now» means in it
     * @param cases    every case that has a section in it
     * @param items    every item that was delayed or blocked at the position, or under attention
     */
    @StoredAs("roll-up.published")
    record RollUpPublished(RollUpId rollUp, long position, Instant cutAt, ContentHash contentHash,
            List<RequestId> cases, List<SummedItem> items, Instant occurredAt) implements RollUpEvent {
        public RollUpPublished {
            cases = List.copyOf(cases);
            items = List.copyOf(items);
        }
    }
}
