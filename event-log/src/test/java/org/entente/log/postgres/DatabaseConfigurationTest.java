package org.entente.log.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.zaxxer.hikari.HikariDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** As beans: migrated by the owner before anyone reads, used as the application, stopped after the last user. */
class DatabaseConfigurationTest {
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class);

    @Test
    void a_configured_database_is_migrated_by_its_owner_and_used_by_the_application() {
        try (TestDatabase database = TestPostgres.emptyDatabase()) {
            context.withPropertyValues(database.properties())
                    .withPropertyValues("spring.datasource.hikari.maximum-pool-size=3")
                    .run(started -> {
                        assertThat(started).hasSingleBean(DataSource.class).hasSingleBean(Flyway.class);
                        JdbcClient jdbc = started.getBean(JdbcClient.class);
                        assertThat(jdbc.sql("select current_user").query(String.class).single())
                                .isEqualTo("entente_app");
                        assertThat(jdbc
                                .sql("select tableowner from pg_tables where schemaname = 'es' and tablename = 'event'")
                                .query(String.class).single()).isEqualTo("entente_owner");
                        assertThat(started.getBean(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(3);
                    });
        }
    }

    @Test
    void a_database_that_does_not_wait_for_the_disk_stops_the_start() {
        try (TestDatabase database = TestPostgres.emptyDatabase()) {
            context.withPropertyValues(database.properties())
                    .withPropertyValues("entente.db.url=" + database.url() + "?options=-c%20synchronous_commit=off")
                    .run(failed -> assertThat(failed).getFailure().rootCause()
                            .isInstanceOf(DatabaseUnusableException.class)
                            .hasMessageContaining("synchronous_commit is off"));
        }
    }

    @Test
    void the_embedded_database_outlives_its_last_user_and_no_longer() throws IOException {
        Path data = TestPostgres.reachableFolder("entente-pg-context-");
        AtomicReference<Database> database = new AtomicReference<>();
        AtomicReference<Integer> lastAnswer = new AtomicReference<>();
        context.withPropertyValues("entente.data=" + data).withUserConfiguration(LastUser.class)
                .withBean("lastAnswer", AtomicReference.class, () -> lastAnswer).run(started -> {
                    database.set(started.getBean(Database.class));
                    assertThat(database.get().isUp()).isTrue();
                });

        assertThat(lastAnswer.get()).isEqualTo(7);
        assertThat(database.get().isUp()).isFalse();
        assertThat(PostgresProcess.orphan(new DataFolder(data))).isEmpty();
        FileTree.delete(data);
    }

    /** Asks the database once more while the context is being closed. */
    @Configuration(proxyBeanMethods = false)
    static class LastUser {
        @Bean
        DisposableBean asksWhenClosed(JdbcClient jdbc, AtomicReference<Integer> lastAnswer) {
            return () -> lastAnswer.set(jdbc.sql("select 7").query(Integer.class).single());
        }
    }
}
