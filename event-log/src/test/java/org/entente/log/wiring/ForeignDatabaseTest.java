package org.entente.log.wiring;

import java.sql.Connection;
import java.sql.SQLException;

import org.entente.log.postgres.Migrations;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody's data is mixed with ours: a database is empty, or ours, or refused. */
@OnPostgres
class ForeignDatabaseTest {
    private final TestDatabase ours;

    ForeignDatabaseTest(TestDatabase ours) {
        this.ours = ours;
    }

    @Test
    void our_own_database_is_welcome() {
        assertThatCode(() -> refuse(ours)).doesNotThrowAnyException();
    }

    @Test
    void an_empty_database_is_welcome() {
        try (TestDatabase empty = emptied()) {
            assertThatCode(() -> refuse(empty)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table public.invoice (id int)",
            "create schema shop; create view shop.customer as select 1 as id",
            "create schema es; create table es.event (id int)",
            "create table public.flyway_schema_history (script text, success boolean)"})
    void a_database_with_tables_of_others_is_refused(String others) {
        try (TestDatabase foreign = emptied()) {
            for (String statement : others.split(";", -1)) {
                JdbcClient.create(foreign.ownerDataSource()).sql(statement).update();
            }
            assertThatThrownBy(() -> refuse(foreign)).isInstanceOf(WiringRefused.class)
                    .hasMessageContaining("give this service a database of its own");
        }
    }

    @Test
    void the_service_refuses_before_the_first_migration_runs() {
        try (TestDatabase foreign = emptied()) {
            JdbcClient owner = JdbcClient.create(foreign.ownerDataSource());
            owner.sql("create schema shop").update();
            owner.sql("create table shop.invoice (id int)").update();
            new ApplicationContextRunner().withUserConfiguration(ForeignDatabaseGuard.class)
                    .withBean(Flyway.class, () -> Migrations.flyway(foreign.ownerDataSource(), foreign.app().user()))
                    .withBean(FlywayMigrationInitializer.class)
                    .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(WiringRefused.class));
            assertThat(owner.sql("select to_regclass('public.flyway_schema_history') is null").query(Boolean.class)
                    .single())
                    .isTrue();
        }
    }

    private static void refuse(TestDatabase database) throws SQLException {
        try (Connection connection = database.ownerDataSource().getConnection()) {
            ForeignDatabase.refuse(connection);
        }
    }

    private static TestDatabase emptied() {
        TestDatabase database = TestPostgres.database();
        JdbcClient owner = JdbcClient.create(database.ownerDataSource());
        owner.sql(
                "select nspname from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')")
                .query(String.class).list().forEach(schema -> owner.sql("drop schema " + schema + " cascade").update());
        owner.sql("drop table public.flyway_schema_history").update();
        return database;
    }
}
