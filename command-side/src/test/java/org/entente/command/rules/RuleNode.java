package org.entente.command.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.PersonId;
import org.entente.api.message.Command;
import org.entente.api.organization.Company;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.Cases;
import org.entente.command.desk.CommandDesk;
import org.entente.command.desk.Order;
import org.entente.command.organization.OrganizationImport;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.log.store.ReceiptBook;
import org.entente.log.wiring.AxonWiring;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.bind.annotation.RestController;

/** A node with nothing but the three rule aggregates, on a database of its own, with a clock that the test sets. */
final class RuleNode implements AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>();
    private final TestDatabase database = TestPostgres.database();
    private final ConfigurableApplicationContext context;
    private int orders;

    RuleNode(Instant start) {
        now.set(start);
        context = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
                .initializers(one -> ((GenericApplicationContext) one).registerBean("baseClock", Clock.class,
                        () -> new TestClock(now)))
                .initializers(one -> ((GenericApplicationContext) one).registerBean(DataSource.class,
                        () -> new DelegatingDataSource(database.dataSource())))
                .properties("spring.main.banner-mode=off", "spring.jmx.enabled=false").run();
    }

    void moveTo(Instant moment) {
        now.set(moment);
    }

    void order(String actor, Command command) {
        orders++;
        UUID id = new UUID(0, orders);
        new CommandDesk(context.getBean("commandBus", CommandBus.class), context.getBean(ReceiptBook.class))
                .carryOut(new Order(command, actor, id, "00".repeat(31) + "%02x".formatted(orders), null, null, "api",
                        null));
    }

    RuleShelf shelf() {
        return context.getBean(RuleShelf.class);
    }

    /** As another node would have it. */
    RuleShelf anotherShelf() {
        return new RuleShelf(context.getBean(JdbcClient.class), context.getBean(EventStore.class));
    }

    /** The sample company with another administrator. */
    static Company withAdministrator(String id) {
        Company one = OrganizationImport.sample().company();
        return new Company(one.name(), one.generalManager(), one.deputy(), one.director(), one.coordinators(),
                one.office(), one.vicePresidents(), one.departments(), one.auditors(), one.analysts(),
                List.of(new PersonId(id)), one.people());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @Import(AxonWiring.class)
    @ComponentScan(basePackages = {"org.entente.command.shell", "org.entente.command.organization",
            "org.entente.command.calendar", "org.entente.command.policy",
            "org.entente.command.rules"}, excludeFilters = @ComponentScan.Filter(RestController.class))
    static class Application {
        @Bean
        Cases cases() {
            return request -> {
                throw Refusal.notFound(request.value());
            };
        }
    }

    private static final class TestClock extends Clock {
        private final AtomicReference<Instant> now;

        TestClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone");
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
