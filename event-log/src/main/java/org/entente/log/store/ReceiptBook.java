package org.entente.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The receipts of accepted commands. Written by the storage engine only, with the command's events. */
public final class ReceiptBook {
    private static final HexFormat HEX = HexFormat.of();

    private final ConnectionProvider connections;

    public ReceiptBook(ConnectionProvider connections) {
        this.connections = connections;
    }

    /**
     * The receipt of a command, if it was ever accepted. To be asked outside the failed attempt's unit of work.
     *
     * @throws EventStoreException if the database cannot be read
     */
    public Optional<Receipt> find(UUID commandId) {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select request_hash, aggregate_id, sequence, at from es.receipt where command_id = ?")) {
            select.setObject(1, commandId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(receipt(commandId, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new EventStoreException("The receipt of command " + commandId + " could not be read", e);
        }
    }

    /** @throws AlreadyDoneException if the command has a receipt; waits for a twin that is about to write one */
    void insert(Connection connection, Receipt receipt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into es.receipt (command_id, request_hash, aggregate_id, sequence, at) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, receipt.commandId());
            insert.setBytes(2, HEX.parseHex(receipt.requestHash()));
            insert.setString(3, receipt.aggregateId());
            insert.setLong(4, receipt.sequence());
            insert.setObject(5, OffsetDateTime.ofInstant(receipt.at(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (SqlFaults.isDuplicateOf(e, "receipt_pkey")) {
                throw new AlreadyDoneException(receipt.commandId(), e);
            }
            throw e;
        }
    }

    private static Receipt receipt(UUID commandId, ResultSet row) throws SQLException {
        return new Receipt(commandId, HEX.formatHex(row.getBytes("request_hash")), row.getString("aggregate_id"),
                row.getLong("sequence"), row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
