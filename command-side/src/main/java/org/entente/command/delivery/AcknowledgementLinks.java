package org.entente.command.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time links by which somebody acknowledges a critical issue without signing in. The database knows their hash only. */
final class AcknowledgementLinks {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Duration lives;
    private final SecureRandom random = new SecureRandom();

    AcknowledgementLinks(JdbcClient jdbc, Duration lives) {
        this.jdbc = jdbc;
        this.lives = lives;
    }

    /** What a link is good for. */
    record Open(String hash, PersonId person, IssueId issue, String label) {}

    /** @return what the link holds, 256 bits that nobody can guess */
    String issue(Delivery about, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                 insert into app.acknowledgement_link (hash, person, issue, delivery, expires_at)
                 values (:hash, :person, :issue, :delivery, :expires)""").param("hash", hash(token))
                .param("person", about.recipient()).param("issue", about.about()).param("delivery", about.id())
                .param("expires", Deliveries.utc(now.plus(lives))).update();
        return token;
    }

    /** Empty if there is no such link, or it was used, or is too old. */
    Optional<Open> find(String token, Instant now) {
        return jdbc.sql("""
                        select l.hash, l.person, l.issue, d.label from app.acknowledgement_link l
                        join app.delivery d on d.id = l.delivery
                        where l.hash = :hash and l.used_at is null and l.expires_at > :now""")
                .param("hash", hash(token))
                .param("now", Deliveries.utc(now)).query((row, n) -> new Open(row.getString(1),
                        new PersonId(row.getString(2)), new IssueId(row.getString(3)), row.getString(4)))
                .optional();
    }

    /** @return whether it was not used before */
    boolean use(Open link, Instant now) {
        return jdbc.sql("update app.acknowledgement_link set used_at = :now where hash = :hash and used_at is null")
                .param("now", Deliveries.utc(now)).param("hash", link.hash()).update() == 1;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
