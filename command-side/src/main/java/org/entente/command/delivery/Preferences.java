package org.entente.command.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.identity.PersonId;
import org.entente.command.delivery.Preference.Way;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who wants to be told how, {@code app.preference}. */
final class Preferences {
    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Preference of(PersonId person) {
        return find(person).orElse(Preference.DEFAULT);
    }

    private Optional<Preference> find(PersonId person) {
        return jdbc
                .sql("select email, language, know, act, urgent, critical from app.preference where person = :person")
                .param("person", person.value()).query((row, n) -> new Preference(row.getString("email"),
                        row.getString("language"), way(row.getString("know")), way(row.getString("act")),
                        way(row.getString("urgent")), way(row.getString("critical"))))
                .optional();
    }

    void set(PersonId person, Preference wanted, String by, Instant now) {
        jdbc.sql(
                """
                insert into app.preference (person, email, language, know, act, urgent, critical, updated_at, updated_by)
                values (:person, :email, :language, :know, :act, :urgent, :critical, :now, :by)
                on conflict (person) do update set email = excluded.email, language = excluded.language,
                    know = excluded.know, act = excluded.act, urgent = excluded.urgent, critical = excluded.critical,
                    updated_at = excluded.updated_at, updated_by = excluded.updated_by""")
                .param("person", person.value()).param("email", wanted.email()).param("language", wanted.language())
                .param("know", wanted.know().code()).param("act", wanted.act().code())
                .param("urgent", wanted.urgent().code()).param("critical", wanted.critical().code())
                .param("now", Deliveries.utc(now)).param("by", by).update();
    }

    private static Way way(String code) {
        return Way.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
