package org.entente.command.webhook;

import java.time.Instant;
import java.util.List;

import org.entente.api.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Where something is sent.
 *
 * @param url    of a robot it holds the key, so it is never shown
 * @param secret signs; null where the receiver's address is the secret
 * @param kinds  what it wants to hear; empty: everything
 */
record Webhook(String id, String name, WebhookFormat format, String url, String host, @Nullable String secret,
        List<NoticeKind> kinds, Instant createdAt, String createdBy) {
    Webhook {
        kinds = List.copyOf(kinds);
    }
}
