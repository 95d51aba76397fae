package org.entente.api.notice;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.api.message.OfCase;
import org.entente.api.message.TickCommand;
import org.entente.api.request.RequestId;
import org.jspecify.annotations.Nullable;

/** What may be asked of the notices of one issue. All of it follows from what happened elsewhere. */
public sealed interface NoticeCommand extends Command {
    NoticesId notices();

    @Override
    default String aggregateId() {
        return notices().value();
    }

    /** A rung of the ladder fired, or it was solved: those concerned are told. */
    record Tell(NoticesId notices, RequestId request, Tidings tidings) implements NoticeCommand, OfCase {}

    /** Somebody acknowledged the issue: nothing is told to that person again. */
    record HearAcknowledgement(NoticesId notices, PersonId person, Instant at) implements NoticeCommand {}

    /** What was critical is contained, solved or no longer critical: nothing is told again. */
    record EndRepeating(NoticesId notices, String cause, Instant at) implements NoticeCommand {}

    /**
     * How it ended to send one notice outside.
     *
     * @param number   which telling
     * @param time     the how many-th time: 0 the first, 1 the first repetition
     * @param attempts how often it was tried
     * @param reason   why it was given up, as a code
     */
    record RecordDelivery(NoticesId notices, int number, int time, PersonId person, NoticeChannel channel,
            DeliveryOutcome outcome, int attempts, @Nullable String reason) implements NoticeCommand {}

    /** The person opened the notice. */
    record RecordReading(NoticesId notices, int number, PersonId person) implements NoticeCommand {}

    record Tick(NoticesId notices) implements NoticeCommand, TickCommand {}
}
