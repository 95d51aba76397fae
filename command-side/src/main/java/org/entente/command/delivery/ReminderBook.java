package org.entente.command.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.notice.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is reminded of what and when, {@code app.reminder}. No reminder is an obligation, and none is history. */
final class ReminderBook {
    private static final String COLUMNS = "key, kind, aggregate, case_id, department, person";

    private final JdbcClient jdbc;

    ReminderBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets or moves it; one that was told is not told again. */
    void put(Reminder reminder, @Nullable Instant moment) {
        jdbc.sql(
                """
                insert into app.reminder (key, kind, aggregate, case_id, department, person, moment)
                values (:key, :kind, :aggregate, :case, :department, :person, :moment)
                on conflict (key, kind) do update set moment = excluded.moment, person = excluded.person, asleep = false""")
                .param("key", reminder.key()).param("kind", reminder.kind().code())
                .param("aggregate", reminder.aggregate()).param("case", reminder.caseId())
                .param("department", reminder.department().value())
                .param("person", reminder.person() == null ? null : reminder.person().value())
                .param("moment", Deliveries.utc(moment)).update();
    }

    void move(String key, NoticeKind kind, @Nullable Instant moment) {
        jdbc.sql("update app.reminder set moment = :moment where key = :key and kind = :kind")
                .param("moment", Deliveries.utc(moment)).param("key", key).param("kind", kind.code()).update();
    }

    void person(String key, PersonId person) {
        jdbc.sql("update app.reminder set person = :person where key = :key").param("person", person.value())
                .param("key", key).update();
    }

    /** While the item is done nobody is reminded of it. */
    void asleep(String key, boolean asleep) {
        jdbc.sql("update app.reminder set asleep = :asleep where key = :key").param("asleep", asleep).param("key", key)
                .update();
    }

    Optional<Reminder> of(String key) {
        return jdbc.sql("select %s from app.reminder where key = :key order by kind limit 1".formatted(COLUMNS))
                .param("key", key).query(ReminderBook::reminder).optional();
    }

    void remove(String key) {
        jdbc.sql("delete from app.reminder where key = :key").param("key", key).update();
    }

    /** When the next one is to be told; empty if none is waiting. */
    Optional<Instant> next() {
        return jdbc.sql("select min(moment) from app.reminder where told_at is null and not asleep")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Takes those whose moment has come, each once. */
    List<Reminder> take(Instant now, int most) {
        return jdbc.sql("""
                        update app.reminder set told_at = :now where (key, kind) in (
                            select key, kind from app.reminder where moment <= :now and told_at is null and not asleep
                            order by moment, key, kind limit :most for update skip locked)
                        returning %s""".formatted(COLUMNS)).param("now", Deliveries.utc(now)).param("most", most)
                .query(ReminderBook::reminder).list();
    }

    private static Reminder reminder(ResultSet row, int n) throws SQLException {
        String person = row.getString("person");
        return new Reminder(row.getString("key"), NoticeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("aggregate"), row.getString("case_id"), new DepartmentId(row.getString("department")),
                person == null ? null : new PersonId(person));
    }
}
