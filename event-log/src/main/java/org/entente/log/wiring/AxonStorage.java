package org.entente.log.wiring;

import javax.sql.DataSource;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.entente.log.store.EventSerializer;
import org.entente.log.store.PostgresEventStorageEngine;
import org.entente.log.store.ReceiptBook;
import org.entente.log.store.StoredEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything of Axon that touches the database, on JDBC and in the transaction of the unit of work. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonStorage {
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver("23505");
    }

    @Bean
    ReceiptBook receiptBook(ConnectionProvider connections) {
        return new ReceiptBook(connections);
    }

    @Bean
    StoredEvents storedEvents(ConnectionProvider connections, EventSerializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        return new StoredEvents(connections, serializer, chain(upcasters));
    }

    @Bean
    EventStorageEngine eventStorageEngine(ConnectionProvider connections, TransactionManager transactions,
            EventSerializer serializer, ObjectProvider<EventUpcaster> upcasters, ReceiptBook receipts) {
        return new PostgresEventStorageEngine(connections, transactions, serializer, chain(upcasters), receipts);
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
        return EmbeddedEventStore.builder().storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class)).build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, NodeId node) {
        return new Tokens(JdbcTokenStore.builder().connectionProvider(connections).serializer(serializer)
                .schema(AxonTables.tokens()).nodeId(node.value()));
    }

    @Bean
    DeadLetterQueueProviderConfigurerModule deadLetters(EventProcessorProperties properties,
            ConnectionProvider connections,
            TransactionManager transactions, Serializer general, EventSerializer events) {
        return new DeadLetterQueueProviderConfigurerModule(properties,
                group -> axon -> JdbcSequencedDeadLetterQueue.builder().processingGroup(group)
                        .connectionProvider(connections)
                        .transactionManager(transactions).schema(AxonTables.deadLetters()).genericSerializer(general)
                        .eventSerializer(events).build());
    }

    private static EventUpcaster chain(ObjectProvider<EventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters.orderedStream().toList());
    }
}
