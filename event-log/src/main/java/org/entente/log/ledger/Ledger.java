package org.entente.log.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import javax.sql.DataSource;

import org.entente.log.store.StoredEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger as readers see it. Positions run from 1 without gaps and never change; 0 is before everything. */
public final class Ledger {
    private final JdbcClient jdbc;
    private final EntryReader entries;
    private final AsOf asOf;
    private final HeadWatch watch;

    public Ledger(DataSource source, StoredEvents events, HeadWatch watch) {
        this.jdbc = JdbcClient.create(source);
        this.entries = new EntryReader(source, events);
        this.asOf = new AsOf(source);
        this.watch = watch;
    }

    /** The last position, 0 if nothing is recorded. */
    public long head() {
        long head = jdbc.sql("select position from ledger.head").query(Long.class).single();
        watch.reached(head);
        return head;
    }

    public Optional<LedgerEntry> entry(long position) {
        return entries.after(position - 1, 1).stream().filter(found -> found.position() == position).findFirst();
    }

    /**
     * The entries after a position, in order.
     *
     * @param limit at most so many, 1,000 to 5,000 pay off; fewer come if the events are large. Only an empty answer means the end
     */
    public List<LedgerEntry> read(long afterPosition, int limit) {
        return entries.after(afterPosition, limit);
    }

    /**
     * The last position recorded at or before the instant, 0 if none. The answer is final: asked again at any time it is the same.
     * What is committed but has no position yet is recorded later than the instant, by a microsecond at least; in a drill that stands
     * still, therefore, what follows a question about the present moment belongs after it.
     *
     * @throws FutureInstant if the database's one clock has not reached it
     */
    public long positionAt(Instant instant) {
        return asOf.positionAt(instant);
    }

    /** The last position recorded before the instant, as {@link #positionAt}. */
    public long positionBefore(Instant instant) {
        return asOf.positionAt(instant.minusNanos(1));
    }

    /** Whether there is such a position by now. Asks the database only for what this node does not know of yet. */
    public boolean hasReached(long position) {
        return watch.head() >= position || head() >= position;
    }

    /** Waits until the ledger has reached the position; false if it has not in this time. */
    public boolean awaitPosition(long position, Duration longest) throws InterruptedException {
        return hasReached(position) || watch.await(position, longest);
    }

    /** Where the event stands; empty if it is unknown or has no position yet. */
    public OptionalLong positionOf(String eventId) {
        return position(jdbc.sql("select position from ledger.entry where event_id = ?").param(eventId));
    }

    /** Where the aggregate's version stands; empty if there is no such event or it has no position yet. */
    public OptionalLong positionOfAggregate(String aggregateId, long sequence) {
        return position(jdbc.sql("""
                                 select l.position from es.event e join ledger.entry l using (global_index)
                                 where e.aggregate_id = ? and e.sequence = ?
                                 """).param(aggregateId).param(sequence));
    }

    /** As {@link #positionOfAggregate}, waiting for the position: what "read your own write" needs. */
    public OptionalLong awaitPositionOf(String aggregateId, long sequence, Duration longest)
            throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (true) {
            long seen = watch.head();
            var position = positionOfAggregate(aggregateId, sequence);
            long left = until - System.nanoTime();
            if (position.isPresent() || left <= 0 || !watch.await(seen + 1, Duration.ofNanos(left))) {
                return position.isPresent() ? position : positionOfAggregate(aggregateId, sequence);
            }
        }
    }

    private static OptionalLong position(JdbcClient.StatementSpec query) {
        return query.query(Long.class).optional().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
