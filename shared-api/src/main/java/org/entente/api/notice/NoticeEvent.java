package org.entente.api.notice;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.issue.Urgency;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.obligation.ObligationId;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/** What was told of one issue, to whom, and what became of it. */
public sealed interface NoticeEvent extends DomainEvent {
    /**
     * Told; it stands in everybody's inbox from now on.
     *
     * @param number     counts the tellings of the issue from 1
     * @param level      where the issue stood on its ladder
     * @param limit      the obligation that is missed or runs out; null where it is about none
     * @param percent    how much of its time is gone; null where it is about none
     * @param recordedAt when it was told; later than {@code occurredAt} if the service was away
     */
    @StoredAs("notice.told")
    record Told(IssueId issue, RequestId request, int number, NoticeKind kind, NoticeUrgency urgency, Urgency level,
            @Nullable ObligationId limit, @Nullable Integer percent, List<Addressee> people, Instant recordedAt,
            Instant occurredAt) implements NoticeEvent {
        public Told {
            people = List.copyOf(people);
        }
    }

    /**
     * Told again to those who had not acknowledged.
     *
     * @param time counts the repetitions from 1
     */
    @StoredAs("notice.told-again")
    record ToldAgain(int number, int time, List<Addressee> people, Instant occurredAt) implements NoticeEvent {
        public ToldAgain {
            people = List.copyOf(people);
        }
    }

    /** Told to the general manager's deputy, because the general manager did not acknowledge. */
    @StoredAs("notice.deputy-told")
    record DeputyTold(int number, Addressee deputy, Instant occurredAt) implements NoticeEvent {}

    /** Somebody who was told acknowledged. */
    @StoredAs("notice.acknowledgement-heard")
    record AcknowledgementHeard(int number, PersonId person, Instant occurredAt) implements NoticeEvent {}

    /** It is not told again, because of that. */
    @StoredAs("notice.repeating-ended")
    record RepeatingEnded(int number, String cause, Instant occurredAt) implements NoticeEvent {}

    /** It was sent outside, or that was given up. */
    @StoredAs("notice.delivery-recorded")
    record DeliveryRecorded(int number, int time, PersonId person, NoticeChannel channel, DeliveryOutcome outcome,
            int attempts, @Nullable String reason, Instant occurredAt) implements NoticeEvent {}

    /** The person opened it. */
    @StoredAs("notice.read")
    record NoticeRead(int number, PersonId person, Instant occurredAt) implements NoticeEvent {}
}
