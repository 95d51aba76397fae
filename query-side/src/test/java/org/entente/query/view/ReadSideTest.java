package org.entente.query.view;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.entente.api.message.Meta;
import org.entente.log.ledger.LedgerConfiguration;
import org.entente.log.postgres.Database;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.log.store.StoredTypes;
import org.entente.log.wiring.AxonWiring;
import org.entente.query.view.SampleViews.CaseRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** In a Spring context the views follow the ledger; a fold that fails stops them before that event, for all to see, until mended. */
class ReadSideTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<LedgerEvent> HISTORY = new MemoryLedger().random(42, 1_200, 10).all();

    private TestDatabase database;
    private ReadSideBench side;

    @BeforeEach
    void freshDatabase() {
        database = TestPostgres.database();
        side = ReadSideBench.withSamples(database);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void views_follow_what_is_appended_and_know_its_case_and_version() {
        context(SampleViews.CASES).run(context -> {
            append(context, HISTORY.subList(0, 200));
            append(context, HISTORY.subList(200, 1_200));
            reaches(context, 1_200);

            side.assertEqualsReferenceAtEveryPosition(HISTORY, 60);
            assertThat(health(context)).isEqualTo(Status.UP);
            LedgerEvent last = context.getBean(LedgerSource.class).read(1_199, 5).getFirst();
            assertThat(last.caseId()).isEqualTo(HISTORY.getLast().aggregateId());
            assertThat(last.payloadType()).startsWith("sample.");
            assertThat(last.sequence()).isEqualTo(HISTORY.getLast().sequence());
        });
    }

    @Test
    void a_fold_that_fails_stops_directly_before_the_event_and_names_it() {
        context(StubbornViews.refusing(137)).run(context -> {
            append(context, HISTORY.subList(0, 300));
            await().atMost(SOON).until(() -> status(context).failure() != null && status(context).position() == 136);

            assertThat(status(context).failure().position()).isEqualTo(137);
            assertThat(status(context).failure().view()).isEqualTo("sample_case");
            assertThat(health(context)).isEqualTo(Status.DOWN);
            assertThat(status(context).head()).isEqualTo(300);
            side.assertEqualsReferenceAtEveryPosition(HISTORY.subList(0, 136), 20);
        });
        context(SampleViews.CASES).run(mended -> {
            reaches(mended, 300);
            assertThat(health(mended)).isEqualTo(Status.UP);
            side.assertEqualsReferenceAtEveryPosition(HISTORY.subList(0, 300), 20);
        });
    }

    @Test
    void what_failed_for_a_while_goes_on_by_itself() {
        AtomicLong hindered = new AtomicLong(5);
        context(StubbornViews.refusing(hindered)).run(context -> {
            append(context, HISTORY.subList(0, 10));
            await().atMost(SOON).until(() -> status(context).failure() != null);
            hindered.set(0);

            reaches(context, 10);
            await().atMost(SOON).until(() -> status(context).isUp());
        });
    }

    @Test
    void a_view_that_came_later_is_built_at_the_start() {
        side.write(HISTORY.subList(0, 100), 100);
        context(SampleViews.CASES).run(context -> append(context, HISTORY.subList(0, 100)));
        side.jdbc.update("delete from read.sample_case");
        side.jdbc.update("delete from read.filled where view = 'sample_case'");

        context(SampleViews.CASES).run(context -> {
            await().atMost(SOON).until(() -> status(context).unfilled().isEmpty());
            side.assertEqualsReferenceAtEveryPosition(HISTORY.subList(0, 100), 10);
        });
    }

    @Test
    void a_table_that_does_not_fit_its_declaration_keeps_the_server_from_starting() {
        View<CaseRow> other = new View<>("sample_case", CaseRow.class, 1, new SampleViews.CaseFold(),
                Columns.<CaseRow>none().number("phase", CaseRow::version));

        context(other).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessageContaining(
                        "View sample_case declares [key text, from_pos bigint, to_pos bigint, body text, phase bigint]"));
    }

    private void reaches(ApplicationContext context, long position) {
        assertThat(context.getBean(ReadProgress.class).await(position, SOON)).as("%s", status(context)).isTrue();
    }

    private static ReadStatus status(ApplicationContext context) {
        return context.getBean(ReadSide.class).status();
    }

    private static Status health(ApplicationContext context) {
        return context.getBean("readHealth", HealthIndicator.class).health().getStatus();
    }

    private static void append(ApplicationContext context, List<LedgerEvent> events) {
        List<GenericDomainEventMessage<?>> messages = events.stream()
                .<GenericDomainEventMessage<?>>map(event -> new GenericDomainEventMessage<>("Sample",
                        event.aggregateId(), event.sequence(), event.payload(),
                        MetaData.with(Meta.CASE, event.aggregateId())))
                .toList();
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(
                status -> context.getBean(EventStorageEngine.class).appendEvents(messages));
    }

    private ApplicationContextRunner context(View<CaseRow> cases) {
        return new ApplicationContextRunner()
                .withBean(DataSource.class, () -> new DelegatingDataSource(database.dataSource()))
                .withBean("database", Database.class, () -> database, definition -> definition.setDestroyMethodName(""))
                .withBean(StoredTypes.class, ReadSideTest::types)
                .withBean("cases", View.class, () -> cases)
                .withBean("tally", View.class, () -> SampleViews.TALLY).withUserConfiguration(Application.class);
    }

    private static StoredTypes types() {
        return StoredTypes.builder().register(SampleEvent.Opened.class, "sample.opened", "1")
                .register(SampleEvent.Moved.class, "sample.moved", "1")
                .register(SampleEvent.Promised.class, "sample.promised", "1")
                .register(SampleEvent.Looked.class, "sample.looked", "1")
                .register(SampleEvent.Shredded.class, "sample.shredded", "1").build();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @Import({AxonWiring.class, LedgerConfiguration.class, ReadSideConfiguration.class})
    static class Application {}
}
