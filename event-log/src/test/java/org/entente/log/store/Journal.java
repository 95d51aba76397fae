package org.entente.log.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.testing.Notebook;
import org.entente.log.testing.Notebook.NoteTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The engine on a test's database, and short ways to append to it. */
final class Journal {
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");

    final TransactionManager transactions;
    final ReceiptBook receipts;
    final PostgresEventStorageEngine engine;
    final StoredEvents stored;
    final JdbcClient jdbc;
    final JdbcClient owner;

    Journal(TestDatabase database) {
        ConnectionProvider connections = new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(database.dataSource()));
        EventSerializer serializer = new EventSerializer(Notebook.storedTypes());
        this.transactions = new SpringTransactionManager(new DataSourceTransactionManager(database.dataSource()));
        this.receipts = new ReceiptBook(connections);
        this.engine = new PostgresEventStorageEngine(connections, transactions, serializer, NoOpEventUpcaster.INSTANCE,
                receipts);
        this.stored = new StoredEvents(connections, serializer, NoOpEventUpcaster.INSTANCE);
        this.jdbc = JdbcClient.create(database.dataSource());
        this.owner = JdbcClient.create(database.ownerDataSource());
    }

    static DomainEventMessage<NoteTaken> note(String notebook, long sequence) {
        return note(notebook, sequence, NOON);
    }

    static DomainEventMessage<NoteTaken> note(String notebook, long sequence, Instant at) {
        return new GenericDomainEventMessage<>("Notebook", notebook, sequence,
                new NoteTaken(notebook, "note " + sequence, at),
                Map.of("actor", "P-1"), notebook + "#" + sequence + "#" + System.nanoTime(), at);
    }

    static List<DomainEventMessage<NoteTaken>> notes(String notebook, int count) {
        return IntStream.range(0, count).mapToObj(n -> note(notebook, n)).toList();
    }

    /** Appends as the handling of a command does: when its unit of work is about to commit. */
    void command(Map<String, String> metadata, List<? extends DomainEventMessage<?>> events) {
        DefaultUnitOfWork<?> work = DefaultUnitOfWork
                .startAndGet(new GenericCommandMessage<>("command", MetaData.from(metadata)));
        work.attachTransaction(transactions);
        work.onPrepareCommit(prepared -> engine.appendEvents(events));
        work.execute(() -> {});
    }

    long count(String table) {
        return jdbc.sql("select count(*) from es." + table).query(Long.class).single();
    }
}
