package org.entente.log.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.axonframework.eventhandling.DomainEventMessage;
import org.entente.log.store.StoredEventRow;
import org.entente.log.store.StoredEvents;

/** Reads entries with their events, in pages. */
final class EntryReader {
    /** A page of the largest events must still fit into memory. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String AFTER = "select l.position, l.recorded_at, l.sequenced_at, l.leaf_hash, "
            + StoredEvents.COLUMNS + " from ledger.entry l join es.event e using (global_index)"
            + " where l.position > ? order by l.position limit ?";

    private final DataSource source;
    private final StoredEvents events;

    EntryReader(DataSource source, StoredEvents events) {
        this.source = source;
        this.events = events;
    }

    /** The entries above the position in order; fewer than the limit if they are large, none only if there are none. */
    List<LedgerEntry> after(long position, int limit) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false); // or the driver would ignore the fetch size
            try (var select = connection.prepareStatement(AFTER)) {
                select.setFetchSize(500);
                select.setLong(1, position);
                select.setInt(2, limit);
                try (var rows = select.executeQuery()) {
                    return page(rows);
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LedgerReadException("The ledger could not be read after position " + position, e);
        }
    }

    private List<LedgerEntry> page(ResultSet rows) throws SQLException {
        var page = new ArrayList<LedgerEntry>();
        int bytes = 0;
        while (bytes < MOST_BYTES && rows.next()) {
            var entry = entry(rows);
            page.add(entry);
            bytes += entry.stored().payload().length + entry.stored().meta().length;
        }
        return page;
    }

    private LedgerEntry entry(ResultSet row) throws SQLException {
        StoredEventRow stored = StoredEvents.map(row);
        long position = row.getLong("position");
        Instant recordedAt = instant(row, "recorded_at");
        DomainEventMessage<?> event = events.deserialize(stored);
        return new LedgerEntry(position, recordedAt, instant(row, "sequenced_at"), row.getBytes("leaf_hash"), stored,
                LedgerMessage.of(position, recordedAt, event));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
