package org.entente.log.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.testing.Notebook.NoteTaken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.log.store.Journal.NOON;
import static org.entente.log.store.Journal.note;
import static org.entente.log.store.Journal.notes;

/** Stored events are read by their index, in pages of any size, and become Axon messages again. */
@OnPostgres
class StoredEventsTest {
    private final Journal journal;

    StoredEventsTest(TestDatabase database) {
        this.journal = new Journal(database);
    }

    @Test
    void a_page_of_more_than_a_thousand_comes_in_the_order_of_the_index() {
        journal.engine.appendEvents(notes("NB-page", 1200));
        List<Long> wanted = new ArrayList<>(journal.jdbc.sql(
                "select global_index from es.event where aggregate_id = 'NB-page' order by global_index desc")
                .query(Long.class).list());
        wanted.add(Long.MAX_VALUE);
        List<StoredEventRow> rows = journal.stored.read(wanted);
        assertThat(rows).hasSize(1200).extracting(StoredEventRow::globalIndex).isSorted();
        assertThat(rows).extracting(StoredEventRow::getSequenceNumber).isSorted();
    }

    @Test
    void a_row_becomes_the_message_it_was() {
        DomainEventMessage<NoteTaken> note = note("NB-row", 0);
        journal.engine.appendEvents(note);
        DomainEventMessage<?> read = journal.stored.deserialize(row("NB-row"));
        assertThat(read.getPayload()).isEqualTo(new NoteTaken("NB-row", "note 0", NOON));
        assertThat(read.getIdentifier()).isEqualTo(note.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(NOON);
        assertThat(read.getType()).isEqualTo("Notebook");
        assertThat(read.getAggregateIdentifier()).isEqualTo("NB-row");
        assertThat(read.getMetaData()).isEqualTo(Map.of("actor", "P-1"));
    }

    @Test
    void with_a_token_it_is_tracked_and_still_an_aggregates_event() {
        journal.engine.appendEvents(note("NB-token", 0));
        TrackedEventMessage<?> read = journal.stored.deserialize(row("NB-token"), new GlobalSequenceTrackingToken(42));
        assertThat(read.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(42));
        assertThat(read).isInstanceOfSatisfying(DomainEventMessage.class,
                event -> assertThat(event.getAggregateIdentifier()).isEqualTo("NB-token"));
        assertThat(read.getPayload()).isEqualTo(new NoteTaken("NB-token", "note 0", NOON));
    }

    @Test
    void nobody_reads_by_the_raw_global_index() {
        assertThatThrownBy(() -> journal.engine.readEvents(null, false).toList())
                .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("configure the ledger's feed");
        assertThatThrownBy(journal.engine::createHeadToken).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(journal.engine::createTailToken).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> journal.engine.createTokenAt(NOON)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void there_are_no_snapshots() {
        assertThat(journal.engine.readSnapshot("NB-1")).isEmpty();
        assertThatThrownBy(() -> journal.engine.storeSnapshot(note("NB-1", 0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private StoredEventRow row(String notebook) {
        long index = journal.jdbc.sql("select global_index from es.event where aggregate_id = ?").param(notebook)
                .query(Long.class)
                .single();
        return journal.stored.read(List.of(index)).getFirst();
    }
}
