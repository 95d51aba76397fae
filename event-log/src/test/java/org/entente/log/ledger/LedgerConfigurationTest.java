package org.entente.log.ledger;

import java.time.Duration;

import javax.sql.DataSource;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.entente.log.clock.ClockKind;
import org.entente.log.clock.DatabaseClock;
import org.entente.log.postgres.Database;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.log.store.StoredTypes;
import org.entente.log.testing.Notebook;
import org.entente.log.testing.Notebook.TakeNote;
import org.entente.log.wiring.AxonWiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In a Spring context the ledger runs by itself, and commands take their time from the database's one clock. */
class LedgerConfigurationTest {
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_command_in_a_drill_is_recorded_at_the_drills_time_and_delivered() {
        context("entente.clock=drill", "entente.drill-start=2026-03-06T01:00:00Z").run(context -> {
            assertThat(context).hasNotFailed();
            var clock = context.getBean(DatabaseClock.class);
            assertThat(clock.kind()).isEqualTo(ClockKind.DRILL);
            context.getBean(CommandGateway.class).sendAndWait(new TakeNote("NB-1", "first"));

            var ledger = context.getBean(Ledger.class);
            assertThat(ledger.awaitPositionOf("NB-1", 0, Duration.ofSeconds(5))).hasValue(1);
            var entry = ledger.entry(1).orElseThrow();
            assertThat(entry.recordedAt()).isEqualTo("2026-03-06T01:00:00Z").isEqualTo(entry.at());
            try (var stream = context.getBean("ledgerFeed", LedgerFeed.class).openStream(null)) {
                assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(entry.eventId());
            }
            assertThat(context.getBean(SequencerLoop.class).health().isUp()).isTrue();
            assertThat(context.getBean(LedgerListener.class).isRunning()).isTrue();
        });
    }

    @Test
    void the_other_kind_of_clock_keeps_the_context_from_starting() {
        context().run(context -> assertThat(context.getBean(DatabaseClock.class).kind()).isEqualTo(ClockKind.REAL));
        context("entente.clock=drill").run(context -> assertThat(context).getFailure()
                .hasStackTraceContaining("This database keeps a real clock since its first start"));
    }

    private ApplicationContextRunner context(String... properties) {
        return new ApplicationContextRunner().withPropertyValues(properties)
                .withBean(DataSource.class, () -> new DelegatingDataSource(database.dataSource()))
                .withBean("database", Database.class, () -> database, definition -> definition.setDestroyMethodName(""))
                .withBean(StoredTypes.class, Notebook::storedTypes)
                .withUserConfiguration(Application.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @Import({AxonWiring.class, LedgerConfiguration.class, Notebook.class})
    static class Application {}
}
