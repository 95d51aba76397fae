package org.entente.command.delivery;

import java.time.Instant;

import org.entente.api.issue.Urgency;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way to one recipient by one channel.
 *
 * @param recipient a person, or a webhook
 * @param number    which telling of an issue it is; null for all that is not about one
 * @param attempts  how often it was tried
 * @param digest    it goes out together with all others that waited for the same morning
 */
public record Delivery(long id, String event, String recipient, NoticeChannel channel, NoticeKind kind,
        NoticeUrgency urgency, @Nullable String caseId, String about, String label, @Nullable Integer number,
        @Nullable Integer time, @Nullable Urgency level, @Nullable Integer percent, Instant occurredAt, Instant toldAt,
        int attempts, boolean digest) {}
