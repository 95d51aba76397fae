package org.entente.command.webhook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to each webhook and how it went. */
@Component
final class DeliveryLog {
    private final JdbcClient jdbc;

    DeliveryLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param lastError     what went wrong last, as a code such as {@code http-503}
     * @param nextAttemptAt null where it is not tried again
     */
    record Line(long id, String event, String kind, String label, String state, int attempts, Instant toldAt,
            @Nullable Instant settledAt, @Nullable Instant nextAttemptAt, @Nullable String lastError) {}

    /** Newest first. */
    List<Line> of(String webhook, @Nullable Long before, int most) {
        return jdbc.sql("""
                        select id, event, kind, label, state, attempts, told_at, settled_at, next_attempt_at, last_error
                        from app.delivery where channel = 'webhook' and recipient = :webhook
                            and (cast(:before as bigint) is null or id < :before)
                        order by id desc limit :most""").param("webhook", webhook).param("before", before)
                .param("most", most).query((row, n) -> new Line(row.getLong("id"), row.getString("event"),
                        row.getString("kind"), row.getString("label"), row.getString("state"), row.getInt("attempts"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("settled_at", OffsetDateTime.class)),
                        instant(row.getObject("next_attempt_at", OffsetDateTime.class)), row.getString("last_error")))
                .list();
    }

    /** Sends it once more, from the beginning. @return whether there is such a delivery to a webhook */
    boolean again(long id, Instant now) {
        return jdbc
                .sql("""
                     update app.delivery set state = 'queued', attempts = 0, next_attempt_at = :now, settled_at = null,
                         claimed_until = null where id = :id and channel = 'webhook'""")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC)).param("id", id).update() == 1;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
