package org.entente.api.obligation;

import java.time.Instant;

import org.entente.api.deadline.Budget;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.rules.Publication;
import org.jspecify.annotations.Nullable;

/**
 * The life of obligations, written into the stream of the aggregate that keeps them. An alarm is a moment at which the
 * aggregate has to look again although nothing is owed then, such as a raise that waits for the office to open.
 */
public sealed interface ObligationEvent extends DomainEvent {
    /** Somebody owes something from now on. */
    @StoredAs("obligation.opened")
    record ObligationOpened(Obligation obligation, Instant occurredAt) implements ObligationEvent {}

    /** Done strictly before the due moment. */
    @StoredAs("obligation.met")
    record ObligationMet(ObligationId obligation, ObligationCode code, Instant occurredAt) implements ObligationEvent {}

    /** Not done by the due moment, which is when this happened, however late it was found. */
    @StoredAs("obligation.missed")
    record ObligationMissed(ObligationId obligation, ObligationCode code, Instant occurredAt)
            implements ObligationEvent {}

    /** A missed obligation was done after all; it stays missed. */
    @StoredAs("obligation.fulfilled-late")
    record ObligationFulfilledLate(ObligationId obligation, ObligationCode code, Instant occurredAt)
            implements ObligationEvent {}

    /** Somebody entitled let it pass, with a reason. */
    @StoredAs("obligation.waived")
    record ObligationWaived(ObligationId obligation, ObligationCode code, String reason, Instant occurredAt)
            implements ObligationEvent {}

    /** No longer needed; the cause names the event behind it. */
    @StoredAs("obligation.cancelled")
    record ObligationCancelled(ObligationId obligation, ObligationCode code, String cause, Instant occurredAt)
            implements ObligationEvent {}

    /**
     * An open obligation's due moment moved: a new calendar, a new limit, a suspension.
     *
     * @param budget      the time given from now on; null where a rule names the moment itself
     * @param publication what moved it; null if something else than new rules did
     */
    @StoredAs("obligation.rebased")
    record DeadlineRebased(ObligationId obligation, ObligationCode code, Instant from, Instant to,
            @Nullable Budget budget, long calendarVersion, long policyVersion, boolean provisional,
            @Nullable Publication publication, String cause, Instant occurredAt) implements ObligationEvent {}

    /** The aggregate has to look again at that moment. */
    @StoredAs("alarm.set")
    record AlarmSet(String alarm, Instant at, Instant occurredAt) implements ObligationEvent {}

    /** The moment came, or there is no more reason to look. */
    @StoredAs("alarm.cleared")
    record AlarmCleared(String alarm, Instant occurredAt) implements ObligationEvent {}
}
