package org.entente.log.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Reads stored events for the ledger and everything behind it, in pages as large as the caller likes (1,000 and more pay off). */
public final class StoredEvents {
    /** The columns {@link #map} needs, of {@code es.event} under the alias {@code e}. */
    public static final String COLUMNS = "e.global_index, e.event_id, e.type, e.aggregate_id, e.sequence, e.at, "
            + "e.payload_type, e.revision, e.payload, e.meta";

    private static final String BY_INDEX = "select " + COLUMNS
            + " from es.event e where e.global_index = any (?) order by e.global_index";

    private static final String BY_AGGREGATE = "select " + COLUMNS
            + " from es.event e where e.aggregate_id = ? and e.sequence > ? order by e.sequence limit ?";

    private final ConnectionProvider connections;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public StoredEvents(ConnectionProvider connections, Serializer serializer, EventUpcaster upcasters) {
        this.connections = connections;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The current row of a result set that holds {@link #COLUMNS}, found by name. */
    public static StoredEventRow map(ResultSet row) throws SQLException {
        return new StoredEventRow(row.getLong("global_index"), row.getString("event_id"), row.getString("type"),
                row.getString("aggregate_id"), row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"), row.getString("revision"), row.getBytes("payload"),
                row.getBytes("meta"));
    }

    /**
     * The stored rows with these global indexes, in the order of their index; what does not exist is left out.
     *
     * @throws EventStoreException if the database cannot be read
     */
    public List<StoredEventRow> read(Collection<Long> globalIndexes) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_INDEX)) {
            Array wanted = connection.createArrayOf("bigint", globalIndexes.toArray());
            select.setArray(1, wanted);
            return rows(select);
        } catch (SQLException e) {
            throw new EventStoreException("Stored events could not be read", e);
        }
    }

    /**
     * The stored rows of one aggregate after this sequence number, in order.
     *
     * @param limit at most so many
     * @throws EventStoreException if the database cannot be read
     */
    public List<StoredEventRow> ofAggregate(String aggregateId, long afterSequence, int limit) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_AGGREGATE)) {
            select.setString(1, aggregateId);
            select.setLong(2, afterSequence);
            select.setInt(3, limit);
            return rows(select);
        } catch (SQLException e) {
            throw new EventStoreException("The events of " + aggregateId + " could not be read", e);
        }
    }

    /**
     * The Axon message of one stored event, upcast to the current revision.
     *
     * @throws UnknownStoredTypeException if nothing is registered under its stored name and revision
     */
    public DomainEventMessage<?> deserialize(DomainEventData<byte[]> stored) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(stored), serializer, upcasters).next();
    }

    /** The same as {@link #deserialize}, carrying the place of the event in the reader's order. */
    public TrackedEventMessage<?> deserialize(DomainEventData<byte[]> stored, TrackingToken token) {
        return tracked(deserialize(stored), token);
    }

    private static <T> TrackedEventMessage<T> tracked(DomainEventMessage<T> event, TrackingToken token) {
        return new GenericTrackedDomainEventMessage<>(token, event);
    }

    static List<StoredEventRow> rows(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<StoredEventRow> found = new ArrayList<>();
            while (rows.next()) {
                found.add(map(rows));
            }
            return found;
        }
    }
}
