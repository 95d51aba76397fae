package org.entente.command.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.issue.Urgency;
import org.entente.api.notice.Addressee;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeKind;
import org.entente.api.notice.NoticeUrgency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of what reaches people, {@code app.delivery}: one row for each event, recipient and channel. */
public final class Deliveries {
    private static final String COLUMNS = """
                                          d.id, d.event, d.recipient, d.channel, d.kind, d.urgency, d.case_id, d.about, d.label,
                                          d.number, d.time, d.level, d.percent, d.occurred_at, d.told_at, d.attempts, d.digest""";

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where telling begins: at the head of the ledger on a fresh database, else where it stood. */
    long begin() {
        jdbc.sql("insert into app.notice_mark (position) select position from ledger.head on conflict do nothing")
                .update();
        return jdbc.sql("select position from app.notice_mark").query(Long.class).single();
    }

    // Rule NTC-6: what was looked at once is never told again, whatever is rebuilt, reset or started anew.
    /** @return whether this position is new */
    boolean advance(long position) {
        return jdbc.sql("update app.notice_mark set position = :position where position < :position")
                .param("position", position).update() == 1;
    }

    /** Puts it into the inbox, where it is delivered at once. */
    void toInbox(Telling telling, Addressee to, long position, Instant now) {
        put(telling, to.person().value(), to.as(), NoticeChannel.INBOX, position, now, null, false);
    }

    /** @param at the first attempt; later than now if it waits for the digest */
    void toSend(Telling telling, String recipient, String as, NoticeChannel channel, long position, Instant now,
            Instant at, boolean digest) {
        put(telling, recipient, as, channel, position, now, at, digest);
    }

    private void put(Telling telling, String recipient, String as, NoticeChannel channel, long position, Instant now,
            @Nullable Instant at, boolean digest) {
        Telling.Rung rung = telling.rung();
        jdbc.sql(
                """
                insert into app.delivery (event, recipient, channel, kind, urgency, as_role, case_id, about, label, number, time,
                    level, percent, position, occurred_at, told_at, state, digest, next_attempt_at, settled_at)
                values (:event, :recipient, :channel, :kind, :urgency, :as, :case, :about, :label, :number, :time,
                    :level, :percent, :position, :occurred, :told, :state, :digest, :next, :settled)
                on conflict (event, recipient, channel) do nothing""")
                .param("event", telling.event())
                .param("recipient", recipient).param("channel", channel.code()).param("kind", telling.kind().code())
                .param("urgency", telling.urgency().code()).param("as", as).param("case", telling.caseId())
                .param("about", telling.about()).param("label", telling.label())
                .param("number", rung == null ? null : rung.number()).param("time", rung == null ? null : rung.time())
                .param("level", rung == null || rung.level() == null ? null : rung.level().code())
                .param("percent", rung == null ? null : rung.percent()).param("position", position)
                .param("occurred", utc(telling.occurredAt())).param("told", utc(now))
                .param("state", at == null ? "delivered" : "queued").param("digest", digest).param("next", utc(at))
                .param("settled", at == null ? utc(now) : null).update();
    }

    /** Claims what is to be sent by then, for two minutes of physical time; of a case and a webhook only the first. */
    List<Delivery> claim(Instant now, int most) {
        return jdbc
                .sql("""
                     update app.delivery d set claimed_until = clock_timestamp() + interval '2 minutes'
                     where d.id in (
                         select q.id from app.delivery q where q.state in ('queued', 'failed') and q.next_attempt_at <= :now
                         and (q.claimed_until is null or q.claimed_until < clock_timestamp())
                         and not (q.channel = 'webhook' and exists (
                             select from app.delivery b where b.channel = 'webhook' and b.recipient = q.recipient
                             and b.case_id is not distinct from q.case_id and b.id < q.id
                             and b.state in ('queued', 'failed')))
                         order by q.id limit :most for update skip locked)
                     returning %s"""
                        .formatted(COLUMNS))
                .param("now", utc(now)).param("most", most)
                .query(Deliveries::delivery).list();
    }

    /** @param state {@code sent} or {@code delivered} */
    void done(long id, String state, Instant now) {
        jdbc.sql(
                """
                update app.delivery set state = :state, attempts = attempts + 1, settled_at = :now, claimed_until = null,
                    next_attempt_at = null, last_error = null where id = :id""")
                .param("state", state)
                .param("now", utc(now)).param("id", id).update();
    }

    /** @param next null: it is given up */
    void failed(long id, String error, Instant now, @Nullable Instant next) {
        jdbc.sql(
                """
                update app.delivery set state = :state, attempts = attempts + 1, last_error = :error, next_attempt_at = :next,
                    settled_at = :settled, claimed_until = null where id = :id""")
                .param("state", next == null ? "given_up" : "failed").param("error", error).param("next", utc(next))
                .param("settled", next == null ? utc(now) : null).param("id", id).update();
    }

    /** A notice in somebody's inbox. */
    Optional<Delivery> inboxOf(String person, long id) {
        return jdbc
                .sql("select %s from app.delivery d where d.id = :id and d.recipient = :person and d.channel = 'inbox'"
                        .formatted(COLUMNS))
                .param("id", id).param("person", person).query(Deliveries::delivery).optional();
    }

    /** @return whether it had not been read before */
    boolean read(long id, Instant now) {
        return jdbc.sql("update app.delivery set read_at = :now where id = :id and read_at is null")
                .param("now", utc(now)).param("id", id).update() == 1;
    }

    /** Everything that this person was told of this issue counts as acknowledged with one. */
    void acknowledged(String person, String about, Instant now) {
        jdbc.sql("""
                 update app.delivery set acknowledged_at = :now, read_at = coalesce(read_at, :now)
                 where recipient = :person and about = :about and acknowledged_at is null""").param("now", utc(now))
                .param("person", person).param("about", about).update();
    }

    void acknowledged(long id, Instant now) {
        jdbc.sql("""
                 update app.delivery set acknowledged_at = :now, read_at = coalesce(read_at, :now)
                 where id = :id and acknowledged_at is null""").param("now", utc(now)).param("id", id).update();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Delivery delivery(ResultSet row, int n) throws SQLException {
        String level = row.getString("level");
        return new Delivery(row.getLong("id"), row.getString("event"), row.getString("recipient"),
                NoticeChannel.valueOf(upper(row.getString("channel"))),
                NoticeKind.valueOf(upper(row.getString("kind"))),
                NoticeUrgency.valueOf(upper(row.getString("urgency"))), row.getString("case_id"),
                row.getString("about"),
                row.getString("label"), (Integer) row.getObject("number"), (Integer) row.getObject("time"),
                level == null ? null : Urgency.valueOf(upper(level)), (Integer) row.getObject("percent"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("told_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"),
                row.getBoolean("digest"));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
