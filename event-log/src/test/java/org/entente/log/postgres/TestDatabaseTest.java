package org.entente.log.postgres;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every test class gets a migrated database of its own, entered as the application's role. */
@OnPostgres("db/testmigration/notes")
class TestDatabaseTest {
    private final TestDatabase database;
    private final JdbcClient jdbc;

    TestDatabaseTest(TestDatabase database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database.dataSource());
    }

    @Test
    void the_scripts_ran_as_the_owner_and_granted_to_the_application() {
        assertThat(jdbc.sql("insert into notes.note values (1, 'kept')").update()).isEqualTo(1);
        assertThat(jdbc.sql("select tableowner from pg_tables where schemaname = 'notes'").query(String.class).single())
                .isEqualTo("entente_owner");
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("entente_app");
    }

    @Test
    void the_application_may_do_no_more_than_it_was_granted() {
        assertThatThrownBy(() -> jdbc.sql("delete from notes.note").update()).rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table note");
        assertThatThrownBy(() -> jdbc.sql("create table public.smuggled (id int)").update()).rootCause()
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void another_database_from_the_same_template_starts_empty() {
        try (TestDatabase other = TestPostgres.database("db/testmigration/notes")) {
            DataSource source = other.dataSource();
            assertThat(other.url()).isNotEqualTo(database.url());
            assertThat(JdbcClient.create(source).sql("select count(*) from notes.note").query(Integer.class).single())
                    .isZero();
        }
    }

    @Test
    void the_scripts_of_this_code_base_run() {
        try (TestDatabase whole = TestPostgres.database()) {
            assertThat(JdbcClient.create(whole.ownerDataSource())
                    .sql("select bool_and(success) from public.flyway_schema_history").query(Boolean.class).single())
                    .isTrue();
        }
    }
}
