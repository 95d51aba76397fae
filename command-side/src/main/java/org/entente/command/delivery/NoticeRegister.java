package org.entente.command.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeBook;
import org.entente.api.notice.NoticeChannel;
import org.entente.api.notice.NoticeUrgency;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the register as of a moment: what was told, read or sent later is not in the answer. */
final class NoticeRegister implements NoticeBook {
    private static final String INBOX = """
                                        select *, case when read_at <= :now then read_at end as was_read,
                                            case when acknowledged_at <= :now then acknowledged_at end as was_acknowledged
                                        from app.delivery
                                        where channel = 'inbox' and position <= :position and told_at <= :now
                                            and (cast(:person as text) is null or recipient = :person)
                                            and (cast(:case as text) is null or case_id = :case)
                                            and (cast(:before as bigint) is null or id < :before)
                                            and (not :unread or read_at is null or read_at > :now)
                                        order by id desc limit :most""";
    private static final String OUTSIDE = """
                                          select event, recipient, channel, attempts, last_error, settled_at,
                                              case when settled_at <= :now then state else 'queued' end as state
                                          from app.delivery
                                          where channel <> 'inbox' and told_at <= :now and event in (:events)
                                          order by id""";

    private final JdbcClient jdbc;
    private final Wording wording;

    NoticeRegister(JdbcClient jdbc, Wording wording) {
        this.jdbc = jdbc;
        this.wording = wording;
    }

    @Override
    public List<Entry> inbox(Asked asked) {
        List<Row> rows = jdbc.sql(INBOX).param("now", Deliveries.utc(asked.now())).param("position", asked.position())
                .param("person", asked.person() == null ? null : asked.person().value())
                .param("case", asked.of() == null ? null : asked.of().value()).param("before", asked.before())
                .param("unread", asked.unread()).param("most", asked.most()).query(NoticeRegister::row).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<Sent>> outside = outside(rows, asked.now());
        return rows.stream().map(one -> entry(one, outside)).toList();
    }

    private record Row(Delivery notice, String as, @Nullable Instant readAt, @Nullable Instant acknowledgedAt) {}

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(Deliveries.delivery(row, n), row.getString("as_role"), instant(row, "was_read"),
                instant(row, "was_acknowledged"));
    }

    private Entry entry(Row row, Map<String, List<Sent>> outside) {
        Delivery one = row.notice();
        return new Entry(one.id(), new PersonId(one.recipient()), one.kind(), one.urgency(), row.as(), one.caseId(),
                one.about(), one.label(), one.level(), one.percent(),
                new Text(wording.line(one, "zh"), wording.line(one, "en")), one.occurredAt(), one.toldAt(),
                row.readAt(), row.acknowledgedAt(), one.urgency() == NoticeUrgency.CRITICAL,
                outside.getOrDefault(one.event() + " " + one.recipient(), List.of()));
    }

    private Map<String, List<Sent>> outside(List<Row> rows, Instant now) {
        Map<String, List<Sent>> byNotice = new HashMap<>();
        jdbc.sql(OUTSIDE).param("now", Deliveries.utc(now))
                .param("events", rows.stream().map(one -> one.notice().event()).distinct().toList())
                .query((row, n) -> byNotice
                        .computeIfAbsent(row.getString("event") + " " + row.getString("recipient"),
                                any -> new ArrayList<>())
                        .add(new Sent(NoticeChannel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                                row.getString("state"), row.getInt("attempts"), instant(row, "settled_at"),
                                row.getString("last_error"))))
                .list();
        return byNotice;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
