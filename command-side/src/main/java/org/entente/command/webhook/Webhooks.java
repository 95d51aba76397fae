package org.entente.command.webhook;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.notice.NoticeKind;
import org.entente.command.delivery.Subscribers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of webhooks, {@code app.webhook}. Addresses and secrets are sealed in it. */
final class Webhooks implements Subscribers {
    private static final String COLUMNS = "id, name, format, url, host, secret, kinds, created_at, created_by";

    private final JdbcClient jdbc;
    private final SecretBox box;

    Webhooks(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** The same id again changes nothing. */
    void add(Webhook one) {
        String secret = one.secret();
        jdbc.sql("""
                 insert into app.webhook (id, name, format, url, host, secret, kinds, created_at, created_by)
                 values (:id, :name, :format, :url, :host, :secret, :kinds, :at, :by) on conflict (id) do nothing""")
                .param("id", one.id()).param("name", one.name()).param("format", one.format().code())
                .param("url", box.seal(one.url())).param("host", one.host())
                .param("secret", secret == null ? null : box.seal(secret))
                .param("kinds", one.kinds().stream().map(NoticeKind::code).toArray(String[]::new))
                .param("at", OffsetDateTime.ofInstant(one.createdAt(), ZoneOffset.UTC)).param("by", one.createdBy())
                .update();
    }

    List<Webhook> all() {
        return jdbc
                .sql("select %s from app.webhook where removed_at is null order by created_at, id".formatted(COLUMNS))
                .query(this::webhook).list();
    }

    /** Removed ones too: what was sent to them can be looked at. */
    boolean knows(String id) {
        return jdbc.sql("select exists (select from app.webhook where id = :id)").param("id", id).query(Boolean.class)
                .single();
    }

    Optional<Webhook> find(String id) {
        return jdbc.sql("select %s from app.webhook where id = :id and removed_at is null".formatted(COLUMNS))
                .param("id", id).query(this::webhook).optional();
    }

    /** @return whether there was one */
    boolean remove(String id, Instant now) {
        return jdbc.sql(
                "update app.webhook set removed_at = :now, secret = null, url = '' where id = :id and removed_at is null")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC)).param("id", id).update() == 1;
    }

    @Override
    public List<String> of(NoticeKind kind) {
        return jdbc.sql("""
                        select id from app.webhook
                        where removed_at is null and (cardinality(kinds) = 0 or :kind = any (kinds)) order by id""")
                .param("kind", kind.code()).query(String.class).list();
    }

    private Webhook webhook(ResultSet row, int n) throws SQLException {
        Array kinds = row.getArray("kinds");
        String secret = row.getString("secret");
        return new Webhook(row.getString("id"), row.getString("name"),
                WebhookFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)), box.open(row.getString("url")),
                row.getString("host"), secret == null ? null : box.open(secret),
                Arrays.stream((String[]) kinds.getArray()).map(one -> NoticeKind.valueOf(one.toUpperCase(Locale.ROOT)))
                        .toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("created_by"));
    }
}
