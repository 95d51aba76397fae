package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.entente.log.store.StoredEventRow;
import org.entente.log.store.StoredEvents;

/**
 * Events without a position, by global index, as one statement saw them.
 *
 * @param complete false if more may be visible above the last event
 */
record Backlog(List<StoredEventRow> events, boolean complete) {
    /** A batch of the largest events must still fit into memory and into the time a batch has. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** Both branches are index scans; one statement, because two could see an aggregate's later event without its earlier one. */
    private static final String READ = """
                                       select * from (
                                           (select %1$s from es.event e where e.global_index > ? order by e.global_index limit ?)
                                           union all
                                           (select %1$s from es.event e where e.global_index = any (?) order by e.global_index limit ?)
                                       ) e order by e.global_index limit ?
                                       """
            .formatted(StoredEvents.COLUMNS);

    static Backlog read(Connection connection, long high, List<Hole> holes, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(500);
            statement.setLong(1, high);
            statement.setInt(2, limit);
            statement.setArray(3, connection.createArrayOf("bigint", holes.stream().map(Hole::globalIndex).toArray()));
            statement.setInt(4, limit);
            statement.setInt(5, limit);
            var events = new ArrayList<StoredEventRow>();
            int bytes = 0;
            try (var rows = statement.executeQuery()) {
                while (bytes < MOST_BYTES && rows.next()) {
                    var event = StoredEvents.map(rows);
                    events.add(event);
                    bytes += event.payload().length + event.meta().length;
                }
            }
            return new Backlog(events, events.size() < limit && bytes < MOST_BYTES);
        }
    }

    List<Long> globalIndexes() {
        return events.stream().map(StoredEventRow::globalIndex).toList();
    }
}
