package org.entente.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's storage engine on {@code es.event}. Appends a unit of work's events and its command's receipt in the transaction of that
 * unit of work. No snapshots; and no reading by global index: a slow transaction fills its gaps late, and Axon's readers would skip
 * it for ever, so whoever tries is sent to the ledger.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {
    private static final int PAGE = 500;
    private static final String APPEND = "insert into es.event (event_id, type, aggregate_id, sequence, at, payload_type,"
            + " revision, payload, meta) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String BY_AGGREGATE = "select " + StoredEvents.COLUMNS
            + " from es.event e where e.aggregate_id = ? and e.sequence >= ? order by e.sequence limit ?";

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final ReceiptBook receipts;

    public PostgresEventStorageEngine(ConnectionProvider connections, TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters, ReceiptBook receipts) {
        super(new Settings().eventSerializer(events).snapshotSerializer(events).upcasterChain(upcasters)
                .persistenceExceptionResolver(new SQLStateResolver(SqlFaults.DUPLICATE_KEY)).batchSize(PAGE));
        this.connections = connections;
        this.transactions = transactions;
        this.receipts = receipts;
    }

    private static final class Settings extends BatchingEventStorageEngine.Builder {}

    /**
     * @throws AlreadyDoneException if the command has a receipt already
     * @throws org.axonframework.modelling.command.ConcurrencyException if another command took the same version of the aggregate;
     *         {@code AggregateStreamCreationException} if it was the first
     * @throws StillRunningException if another transaction held that place for five seconds
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            List<DomainEventMessage<?>> ours = events.stream().<DomainEventMessage<?>>map(this::ofAnAggregate).toList();
            transactions.executeInTransaction(() -> append(ours, serializer));
        }
    }

    private DomainEventMessage<?> ofAnAggregate(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> ours && ours.getType() != null) {
            return ours;
        }
        throw new EventStoreException("Only events of aggregates are stored, not " + event.getPayloadType().getName());
    }

    private void append(List<DomainEventMessage<?>> events, Serializer serializer) {
        Optional<Receipt> receipt = CommandReceipt.of(events);
        try (Connection connection = connections.getConnection()) {
            limitWaiting(connection);
            // The receipt goes first: a twin of this command then waits for it and is told apart from a rival on the same version.
            if (receipt.isPresent()) {
                receipts.insert(connection, receipt.get());
            }
            insert(connection, events, serializer);
        } catch (SQLException e) {
            explain(e, events.getFirst());
        }
    }

    private static void limitWaiting(Connection connection) throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("set local lock_timeout = '5s'");
        }
    }

    private static void insert(Connection connection, List<DomainEventMessage<?>> events, Serializer serializer)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (DomainEventMessage<?> event : events) {
                bind(insert, event, serializer);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> meta = event.serializeMetaData(serializer, byte[].class);
        insert.setString(1, event.getIdentifier());
        insert.setString(2, event.getType());
        insert.setString(3, event.getAggregateIdentifier());
        insert.setLong(4, event.getSequenceNumber());
        insert.setObject(5,
                OffsetDateTime.ofInstant(event.getTimestamp().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, meta.getData());
    }

    private void explain(SQLException e, DomainEventMessage<?> first) {
        if (SqlFaults.isLockTimeout(e)) {
            throw new StillRunningException(e);
        }
        if (SqlFaults.isDuplicateOf(e, "event_id_once")) {
            throw new EventStoreException(
                    "Event " + first.getIdentifier() + " or one appended with it is stored already", e);
        }
        handlePersistenceException(e, first);
    }

    @Override
    protected List<StoredEventRow> fetchDomainEvents(String aggregateId, long firstSequence, int limit) {
        return transactions.fetchInTransaction(() -> {
            try (Connection connection = connections.getConnection();
                    PreparedStatement select = connection.prepareStatement(BY_AGGREGATE)) {
                select.setString(1, aggregateId);
                select.setLong(2, firstSequence);
                select.setInt(3, limit);
                return StoredEvents.rows(select);
            } catch (SQLException e) {
                throw new EventStoreException("The events of " + aggregateId + " could not be read", e);
            }
        });
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return transactions.fetchInTransaction(() -> {
            try (Connection connection = connections.getConnection();
                    PreparedStatement select = connection
                            .prepareStatement(
                                    "select sequence from es.event where aggregate_id = ? order by sequence desc limit 1")) {
                select.setString(1, aggregateId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new EventStoreException("The version of " + aggregateId + " could not be read", e);
            }
        });
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("There are no snapshots");
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int limit) {
        throw readTheLedger();
    }

    @Override
    public TrackingToken createTailToken() {
        throw readTheLedger();
    }

    @Override
    public TrackingToken createHeadToken() {
        throw readTheLedger();
    }

    @Override
    public TrackingToken createTokenAt(Instant at) {
        throw readTheLedger();
    }

    private static UnsupportedOperationException readTheLedger() {
        return new UnsupportedOperationException(
                "The global index is no order to read by: configure the ledger's feed as the source");
    }
}
