package org.entente.log.postgres;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One history for the scripts of all owners, each in its folder. */
class MigrationsTest {
    @Test
    void only_the_folders_on_the_classpath_are_searched() {
        assertThat(Migrations.locations()).containsExactly("db/migration/eventlog");
    }

    @Test
    void a_module_may_add_a_lower_number_after_another_module_ran_a_higher_one() {
        try (TestDatabase database = TestPostgres.database("db/testmigration/notes")) {
            Flyway both = Migrations.flyway(database.ownerDataSource(), "entente_app",
                    List.of("db/testmigration/notes", "db/testmigration/earlier"));

            assertThat(both.migrate().migrationsExecuted).isEqualTo(1);
            assertThat(both.migrate().migrationsExecuted).isZero();
            assertThat(
                    JdbcClient.create(database.dataSource()).sql("select count(*) from notes.tag").query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void the_schema_cannot_be_wiped_through_it() {
        try (TestDatabase database = TestPostgres.database("db/testmigration/notes")) {
            Flyway flyway = Migrations.flyway(database.ownerDataSource(), "entente_app");

            assertThatThrownBy(flyway::clean).isInstanceOf(FlywayException.class).hasMessageContaining("clean");
        }
    }
}
