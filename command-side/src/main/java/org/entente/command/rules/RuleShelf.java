package org.entente.command.rules;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.rules.RuleBook;
import org.entente.command.shell.RuleSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the deciding side finds the rules of every moment. Before each command one indexed query tells whether anything was
 * published since; only then events are read. Any number of threads may ask at once.
 *
 * <p>Ask before the attempt's own transaction appends anything: what is not committed has no place in the book.
 */
public final class RuleShelf implements RuleSource {
    private static final long NONE = -1;
    private static final String LAST_SEQUENCES = """
                                                 select aggregate_id, max(sequence) as last
                                                 from es.event
                                                 where aggregate_id in (:streams)
                                                 group by aggregate_id""";

    private final JdbcClient jdbc;
    private final EventStore events;
    private volatile Shelf shelf = new Shelf(RuleBookFold.EMPTY, Map.of());

    public RuleShelf(JdbcClient jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A book and the last sequence number of each stream in it. */
    private record Shelf(RuleBookFold fold, Map<String, Long> read) {
        boolean holds(Map<String, Long> last) {
            return last.entrySet().stream().allMatch(one -> readOf(one.getKey()) >= one.getValue());
        }

        long readOf(String stream) {
            return read.getOrDefault(stream, NONE);
        }
    }

    /** The book with everything that is committed now. */
    @Override
    public RuleBook current() {
        return upToDate().book();
    }

    /** The book with what led to it. */
    public RuleBookFold upToDate() {
        Map<String, Long> last = lastSequences();
        Shelf known = shelf;
        return (known.holds(last) ? known : catchUp(last)).fold();
    }

    private Map<String, Long> lastSequences() {
        Map<String, Long> last = new HashMap<>();
        jdbc.sql(LAST_SEQUENCES).param("streams", RuleBookFold.STREAMS)
                .query(row -> {
                    last.put(row.getString("aggregate_id"), row.getLong("last"));
                });
        return last;
    }

    private synchronized Shelf catchUp(Map<String, Long> last) {
        Shelf next = shelf;
        for (Map.Entry<String, Long> stream : last.entrySet()) {
            next = read(next, stream.getKey(), stream.getValue());
        }
        shelf = next;
        return next;
    }

    private Shelf read(Shelf from, String stream, long upTo) {
        long read = from.readOf(stream);
        if (read >= upTo) {
            return from;
        }
        RuleBookFold fold = from.fold();
        DomainEventStream more = events.readEvents(stream, read + 1);
        while (read < upTo && more.hasNext()) {
            DomainEventMessage<?> event = more.next();
            if (event.getSequenceNumber() != read + 1) {
                throw new IllegalStateException(stream + " has no event " + (read + 1));
            }
            fold = fold.with(event.getPayload(), event.getTimestamp());
            read = event.getSequenceNumber();
        }
        if (read < upTo) {
            throw new IllegalStateException(stream + " ends at " + read + " instead of " + upTo);
        }
        Map<String, Long> all = new HashMap<>(from.read());
        all.put(stream, read);
        return new Shelf(fold, Map.copyOf(all));
    }
}
