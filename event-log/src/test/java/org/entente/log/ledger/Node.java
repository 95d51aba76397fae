package org.entente.log.ledger;

import javax.sql.DataSource;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.entente.log.postgres.Database;
import org.entente.log.postgres.LiveDataSource;
import org.entente.log.store.EventSerializer;
import org.entente.log.store.StoredEvents;
import org.entente.log.testing.Notebook;

/** A node's share of the ledger, all parts running. */
final class Node implements AutoCloseable {
    final HeadWatch watch = new HeadWatch();
    final Ledger ledger;
    final LedgerFeed feed;
    final SequencerLoop sequencer;
    final LedgerListener listener;

    private Node(DataSource unpooled, DataSource source, String name) {
        this.sequencer = new SequencerLoop(unpooled, name, new Sequencer(), watch);
        this.listener = new LedgerListener(unpooled, name, watch);
        this.ledger = new Ledger(source, events(source), watch);
        this.feed = new LedgerFeed(ledger, watch, 100);
        listener.onAppend(sequencer::wake);
    }

    static Node start(Database database, DataSource source, String name) {
        var node = listening(database, source, name);
        node.sequencer.start();
        return node;
    }

    /** A node that hears of the ledger but gives no positions itself. */
    static Node listening(Database database, DataSource source, String name) {
        return listening(LiveDataSource.forApp(database), source, name);
    }

    static Node listening(DataSource unpooled, DataSource source, String name) {
        var node = new Node(unpooled, source, name);
        node.listener.start();
        return node;
    }

    static StoredEvents events(DataSource source) {
        return new StoredEvents(new SpringDataSourceConnectionProvider(source),
                new EventSerializer(Notebook.storedTypes()),
                NoOpEventUpcaster.INSTANCE);
    }

    @Override
    public void close() {
        sequencer.stop();
        listener.stop();
    }
}
