package org.entente.log.wiring;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.testing.Notebook.TakeNote;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The wiring starts on Spring Boot and a command leaves an event with its metadata behind. */
@OnPostgres
class AxonWiringTest {
    private final TestDatabase database;

    AxonWiringTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_command_leaves_an_event_that_says_who_did_it_but_not_what_was_asked() {
        started(context -> {
            send(context, "NB-1", Map.of("actor", "P-1", "commandId", "11111111-1111-1111-1111-111111111111",
                    "requestHash", "abcd", "colour", "red"));
            assertThat(column("select convert_from(meta, 'UTF8') from es.event where aggregate_id = 'NB-1'"))
                    .containsExactly(
                            "{\"actor\":\"P-1\",\"commandId\":\"11111111-1111-1111-1111-111111111111\"}");
            assertThat(column(
                    "select payload_type || ' ' || revision || ' ' || type from es.event where aggregate_id = 'NB-1'"))
                    .containsExactly("note.taken 1 Notebook");
            assertThat(column(
                    "select encode(request_hash, 'hex') || ' ' || aggregate_id || ' ' || sequence from es.receipt"))
                    .containsExactly("abcd NB-1 0");
        });
    }

    @Test
    void a_refused_command_of_the_system_leaves_the_transaction_of_its_sender_alone() {
        started(context -> {
            CommandGateway system = context.getBean("systemCommandGateway", CommandGateway.class);
            DefaultUnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("happened"));
            batch.attachTransaction(context.getBean(SpringTransactionManager.class));
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            jdbc.sql("insert into es.series (name, value, owner) values ('XT-2026', '001', 'REQ-1')").update();
            assertThatThrownBy(() -> system.send(new TakeNote("NB-2", " ")).get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class).hasMessageContaining("a note says something");
            assertThat(answer(system.send(new TakeNote("NB-2", "kept")))).startsWith("system-command-");
            batch.commit();
            assertThat(column("select owner from es.series")).containsExactly("REQ-1");
            assertThat(column("select aggregate_id from es.event where aggregate_id = 'NB-2'")).containsExactly("NB-2");
        });
    }

    @Test
    void tokens_are_kept_in_our_table_under_this_node() {
        started(context -> {
            TokenStore tokens = context.getBean(TokenStore.class);
            context.getBean(SpringTransactionManager.class).executeInTransaction(() -> {
                tokens.initializeTokenSegments("read", 1, new GlobalSequenceTrackingToken(7));
                assertThat(tokens.fetchToken("read", 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
            });
            assertThat(column("select owner from es.token where processor_name = 'read'"))
                    .containsExactly(context.getBean(NodeId.class).value());
        });
    }

    @Test
    void nothing_reports_to_the_maker_of_axon() {
        WiredContext.on(database).withSystemProperties("axoniq.usage.force-test-environment=true",
                "axoniq.update-checker.disabled=false").run(context -> {
                    assertThat(context).hasNotFailed();
                    UpdateChecker checker = context.getBean(UpdateChecker.class);
                    assertThat(checker.isStarted()).isTrue();
                    assertThat(scheduledBy(checker)).isEmpty();
                });
    }

    @Test
    void no_axon_server_and_no_meter_registry_slip_in() {
        started(context -> assertThat(context.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*(axonserver|meterregistry).*")));
    }

    private static Collection<Runnable> scheduledBy(UpdateChecker checker) throws NoSuchFieldException {
        return ((ScheduledThreadPoolExecutor) ReflectionUtils
                .<Object>getFieldValue(UpdateChecker.class.getDeclaredField("executor"), checker)).getQueue();
    }

    private void started(Consumer<AssertableApplicationContext> test) {
        WiredContext.on(database).run(context -> {
            assertThat(context).hasNotFailed();
            test.accept(context);
        });
    }

    private static void send(AssertableApplicationContext context, String notebook, Map<String, String> metadata) {
        context.getBean("commandGateway", CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(new TakeNote(notebook, "first"), MetaData.from(metadata)));
    }

    private static String answer(CompletableFuture<String> sent) {
        return sent.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private List<String> column(String sql) {
        return JdbcClient.create(database.dataSource()).sql(sql).query(String.class).list();
    }
}
