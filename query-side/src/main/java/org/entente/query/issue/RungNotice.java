package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.identity.PersonId;
import org.entente.query.issue.NoticeRow.Sent;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rung reached, and how.
 *
 * @param as             why it was this person
 * @param inbox          when it came into the inbox: at once, and again while it was critical and not acknowledged
 * @param sent           what became of it by other channels
 * @param readAt         when it was first read there
 * @param acknowledgedAt when this person acknowledged the issue at this level
 */
public record RungNotice(PersonId person, String as, List<Instant> inbox, List<Sent> sent, @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt) {
    public RungNotice {
        inbox = List.copyOf(inbox);
        sent = List.copyOf(sent);
    }
}
