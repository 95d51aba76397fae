package org.entente.api.notice;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.Urgency;
import org.entente.api.request.RequestId;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What people were told, and how it reached them. Kept where it is sent, asked for where people read. */
public interface NoticeBook {
    /**
     * What is asked for: as of a position and the moment at which the database's clock stood there.
     *
     * @param person whom it was told to; null for everybody
     * @param of     the case; null for all
     * @param unread only what was not read by then
     * @param before only what is older than the one of this id; null from the newest on
     */
    record Asked(@Nullable PersonId person, @Nullable RequestId of, boolean unread, @Nullable Long before, int most,
            long position, Instant now) {}

    /**
     * One notice in somebody's inbox.
     *
     * @param as             why it was this person
     * @param about          the aggregate
     * @param label          what people call it, such as {@code XT-2026-007-I3}
     * @param percent        how much of a limit's time was gone; null where it is about none
     * @param acknowledge    whether an acknowledgement is asked for
     * @param outside        how it left the service, besides the inbox
     */
    record Entry(long id, PersonId person, NoticeKind kind, NoticeUrgency urgency, String as,
            @Nullable String request, String about, String label, @Nullable Urgency level, @Nullable Integer percent,
            Text text, Instant occurredAt, Instant toldAt, @Nullable Instant readAt, @Nullable Instant acknowledgedAt,
            boolean acknowledge, List<Sent> outside) {
        public Entry {
            outside = List.copyOf(outside);
        }
    }

    /**
     * How a notice left the service.
     *
     * @param state     {@code queued}, {@code sent}, {@code delivered}, {@code failed}, {@code given_up}
     * @param settledAt when it was sent or given up; null before
     * @param error     what went wrong last, as a code
     */
    record Sent(NoticeChannel channel, String state, int attempts, @Nullable Instant settledAt,
            @Nullable String error) {}

    /** Newest first. */
    List<Entry> inbox(Asked asked);
}
