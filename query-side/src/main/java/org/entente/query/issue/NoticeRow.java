package org.entente.query.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.Urgency;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.DeliveryOutcome;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeEvent.DeliveryRecorded;
import org.entente.api.notice.NoticeKind;
import org.entente.api.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an issue and what became of it.
 *
 * @param number     counts the tellings of the issue from 1
 * @param limit      the obligation that was missed or ran out; null where it is about none
 * @param occurredAt when that happened of which was told
 */
public record NoticeRow(int number, NoticeKind kind, Urgency level, @Nullable ObligationId limit,
        @Nullable Integer percent, Instant occurredAt, Instant toldAt, List<Receipt> people) {
    public NoticeRow {
        people = List.copyOf(people);
    }

    /**
     * What one person was told.
     *
     * @param as     why it was this person
     * @param times  when it was told: into the inbox at once, and again
     * @param sent   what became of it outside the service
     * @param readAt when it was first read; null if it was not
     */
    public record Receipt(PersonId person, String as, List<Instant> times, List<Sent> sent, @Nullable Instant readAt) {
        public Receipt {
            times = List.copyOf(times);
            sent = List.copyOf(sent);
        }
    }

    /** How it ended to send it outside. */
    public record Sent(NoticeChannel channel, int time, DeliveryOutcome outcome, int attempts, @Nullable String reason,
            Instant at) {}

    /** Told to these, for the first time or again. */
    NoticeRow told(List<Addressee> again, Instant at) {
        List<Receipt> all = new ArrayList<>(people);
        for (Addressee one : again) {
            if (all.stream().noneMatch(known -> known.person().equals(one.person()))) {
                all.add(new Receipt(one.person(), one.as(), List.of(), List.of(), null));
            }
        }
        NoticeRow next = with(all);
        for (Addressee one : again) {
            next = next.change(one.person(), known -> new Receipt(known.person(), known.as(), plus(known.times(), at),
                    known.sent(), known.readAt()));
        }
        return next;
    }

    NoticeRow sent(DeliveryRecorded e) {
        Sent sent = new Sent(e.channel(), e.time(), e.outcome(), e.attempts(), e.reason(), e.occurredAt());
        return change(e.person(), known -> new Receipt(known.person(), known.as(), known.times(),
                plus(known.sent(), sent), known.readAt()));
    }

    NoticeRow read(PersonId person, Instant at) {
        return change(person, known -> new Receipt(known.person(), known.as(), known.times(), known.sent(), at));
    }

    private NoticeRow change(PersonId person, UnaryOperator<Receipt> change) {
        return with(people.stream().map(one -> one.person().equals(person) ? change.apply(one) : one).toList());
    }

    private NoticeRow with(List<Receipt> next) {
        return new NoticeRow(number, kind, level, limit, percent, occurredAt, toldAt, next);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
