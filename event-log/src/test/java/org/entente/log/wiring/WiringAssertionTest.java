package org.entente.log.wiring;

import java.util.function.UnaryOperator;

import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.updates.configuration.DefaultUsagePropertyProvider;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The service does not start on a wiring, or on a database, that would lose or misread something. */
@OnPostgres
class WiringAssertionTest {
    private final TestDatabase database;

    WiringAssertionTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void the_wiring_as_it_is_starts() {
        WiredContext.on(database).run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void no_transactions_are_refused() {
        refused(replace("axonTransactionManager", TransactionManager.class, NoTransactionManager.INSTANCE),
                "transactions: expected SpringTransactionManager, found NoTransactionManager");
    }

    @Test
    void what_axon_falls_back_to_in_silence_is_refused_point_by_point() {
        Configuration fallback = DefaultConfigurer.defaultConfiguration(false)
                .configureEventBus(axon -> SimpleEventBus.builder().build())
                .configureTransactionManager(axon -> NoTransactionManager.INSTANCE)
                .configureSerializer(axon -> Jackson3Serializer.builder().build())
                .registerComponent(UsagePropertyProvider.class, axon -> DefaultUsagePropertyProvider.INSTANCE)
                .buildConfiguration();
        assertThat(AxonFaults.of(fallback)).contains(
                "transactions: expected SpringTransactionManager, found NoTransactionManager",
                "the event store: expected EmbeddedEventStore, found SimpleEventBus",
                "the event serializer: expected EventSerializer, found Jackson3Serializer",
                "the general serializer cannot read back a replay token",
                "the token store: expected JdbcTokenStore, found nothing",
                "Axon's update check is not disabled");
    }

    @Test
    void another_storage_engine_is_refused() {
        refused(replace("eventBus", EmbeddedEventStore.class,
                EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build()),
                "the storage engine: expected PostgresEventStorageEngine, found InMemoryEventStorageEngine");
    }

    @Test
    void tokens_in_memory_are_refused() {
        refused(replace("tokenStore", TokenStore.class, new InMemoryTokenStore()),
                "the token store: expected JdbcTokenStore, found InMemoryTokenStore");
    }

    @Test
    void a_node_id_that_two_containers_can_share_is_refused() {
        JdbcTokenStore shared = JdbcTokenStore.builder().serializer(AxonSerializers.tokens())
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(database.dataSource())))
                .build();
        refused(replace("tokenStore", TokenStore.class, shared), "which another container can share");
    }

    @Test
    void a_general_serializer_that_cannot_read_its_tokens_is_refused() {
        refused(replace("serializer", Serializer.class, Jackson3Serializer.builder().build()),
                "the general serializer cannot read back a replay token");
    }

    @Test
    void events_under_class_names_are_refused() {
        refused(runner -> runner.withBean(ClassNames.class, ClassNames::new),
                "the event serializer: expected EventSerializer, found Jackson3Serializer");
    }

    @Test
    void an_update_check_that_is_not_disabled_is_refused() {
        refused(replace("noUpdateCheck", UsagePropertyProvider.class, DefaultUsagePropertyProvider.INSTANCE),
                "Axon's update check is not disabled");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "alter table es.event drop column tx cascade; alter table es.event add column tx xid8 default pg_current_xact_id()"
                    + "|tx is not the first column of es.event",
            "alter table es.event add column remark text|es.event is not our table",
            "alter table es.receipt disable trigger receipt_is_insert_only|es.receipt can be changed",
            "drop trigger event_is_insert_only on es.event|es.event can be changed",
            "drop schema ledger cascade; drop schema es cascade|no table es.event"})
    void a_changed_schema_is_refused(String change, String fault) {
        try (TestDatabase changed = TestPostgres.database()) {
            JdbcClient owner = JdbcClient.create(changed.ownerDataSource());
            for (String statement : change.split(";", -1)) {
                owner.sql(statement).update();
            }
            refused(WiredContext.on(changed), fault);
        }
    }

    private void refused(UnaryOperator<ApplicationContextRunner> wrong, String fault) {
        refused(wrong.apply(WiredContext.on(database)), fault);
    }

    private static void refused(ApplicationContextRunner runner, String fault) {
        runner.run(context -> assertThat(context).getFailure().isInstanceOf(WiringRefused.class)
                .hasMessageStartingWith("Refusing to start: ").hasMessageContaining(fault));
    }

    /** Takes the bean of our wiring away and puts a wrong one in its place. */
    private static <T> UnaryOperator<ApplicationContextRunner> replace(String name, Class<T> type, T wrong) {
        return runner -> runner.withInitializer(context -> context.addBeanFactoryPostProcessor(factory -> {
            BeanDefinitionRegistry registry = (BeanDefinitionRegistry) factory;
            RootBeanDefinition replacement = new RootBeanDefinition(type, () -> wrong);
            replacement.setPrimary(registry.getBeanDefinition(name).isPrimary());
            registry.removeBeanDefinition(name);
            registry.registerBeanDefinition(name, replacement);
        }));
    }

    /** Has the last word on the serializers. */
    static final class ClassNames implements ConfigurerModule {
        @Override
        public void configureModule(Configurer configurer) {
            configurer.configureEventSerializer(axon -> AxonSerializers.tokens());
        }

        @Override
        public int order() {
            return Integer.MAX_VALUE;
        }
    }
}
