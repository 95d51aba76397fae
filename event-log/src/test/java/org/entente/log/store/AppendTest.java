package org.entente.log.store;

import java.time.Instant;
import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.testing.Notebook.NoteTaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.log.store.Journal.NOON;
import static org.entente.log.store.Journal.note;
import static org.entente.log.store.Journal.notes;

/** What is appended stands in the table as it was, once per aggregate and sequence, and for ever. */
@OnPostgres
class AppendTest {
    private final Journal journal;

    AppendTest(TestDatabase database) {
        this.journal = new Journal(database);
    }

    @Test
    void an_event_is_kept_as_exact_bytes_under_its_logical_name() {
        journal.engine.appendEvents(note("NB-exact", 0));
        assertThat(journal.jdbc
                .sql("""
                     select type || '|' || sequence || '|' || payload_type || '|' || revision || '|' || convert_from(payload, 'UTF8')
                            || '|' || convert_from(meta, 'UTF8') from es.event where aggregate_id = 'NB-exact'""")
                .query(String.class).single())
                .isEqualTo("Notebook|0|note.taken|1|{\"notebook\":\"NB-exact\",\"text\":\"note 0\","
                        + "\"at\":\"2026-03-02T04:00:00.123456Z\"}|{\"actor\":\"P-1\"}");
    }

    @Test
    void its_time_is_kept_to_the_microsecond() {
        journal.engine.appendEvents(note("NB-time", 0, Instant.parse("2026-03-02T04:00:00.123456999Z")));
        assertThat(read("NB-time").getFirst().getTimestamp()).isEqualTo(Instant.parse("2026-03-02T04:00:00.123456Z"));
    }

    @Test
    void an_aggregate_reads_back_whole_across_pages() {
        journal.engine.appendEvents(notes("NB-long", 1001));
        List<? extends DomainEventMessage<?>> read = read("NB-long");
        assertThat(read).hasSize(1001);
        assertThat(read.get(1000).getSequenceNumber()).isEqualTo(1000);
        assertThat(read.get(1000).getPayload()).isEqualTo(new NoteTaken("NB-long", "note 1000", NOON));
        assertThat(read.get(1000).getMetaData()).containsEntry("actor", "P-1");
        assertThat(journal.engine.lastSequenceNumberFor("NB-long")).contains(1000L);
        assertThat(journal.engine.lastSequenceNumberFor("NB-none")).isEmpty();
        assertThat(journal.engine.readEvents("NB-long", 999).asStream()).hasSize(2);
    }

    @Test
    void two_aggregates_may_stand_at_the_same_sequence() {
        journal.engine.appendEvents(note("NB-one", 0), note("NB-two", 0));
        assertThat(read("NB-one")).hasSize(1);
        assertThat(read("NB-two")).hasSize(1);
    }

    @Test
    void who_loses_the_creation_of_an_aggregate_is_told_so() {
        journal.engine.appendEvents(note("NB-race", 0));
        assertThatThrownBy(() -> journal.engine.appendEvents(note("NB-race", 0)))
                .isExactlyInstanceOf(AggregateStreamCreationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void who_loses_a_later_version_is_told_so_whatever_the_size_of_the_batch(int events) {
        String notebook = "NB-later-" + events;
        journal.engine.appendEvents(note(notebook, 0), note(notebook, 1));
        List<DomainEventMessage<NoteTaken>> late = notes(notebook, 1 + events).subList(1, 1 + events);
        assertThatThrownBy(() -> journal.engine.appendEvents(late)).isExactlyInstanceOf(ConcurrencyException.class);
        assertThat(read(notebook)).hasSize(2);
    }

    @Test
    void the_same_event_twice_is_no_lost_race_but_a_fault() {
        DomainEventMessage<NoteTaken> note = note("NB-twice", 0);
        journal.engine.appendEvents(note);
        assertThatThrownBy(() -> journal.engine.appendEvents(new GenericDomainEventMessage<>("Notebook", "NB-other", 0,
                note.getPayload(), note.getMetaData(), note.getIdentifier(), NOON)))
                .isExactlyInstanceOf(EventStoreException.class).hasMessageContaining("is stored already");
    }

    @Test
    void an_event_of_no_aggregate_or_no_name_is_not_stored() {
        long before = journal.count("event");
        assertThatThrownBy(
                () -> journal.engine.appendEvents(GenericEventMessage.asEventMessage(new NoteTaken("NB-9", "x", NOON))))
                .isInstanceOf(EventStoreException.class).hasMessageContaining("Only events of aggregates");
        assertThatThrownBy(() -> journal.engine.appendEvents(note("NB-9", 0),
                new GenericDomainEventMessage<>("Notebook", "NB-9", 1, "no name")))
                .isInstanceOf(UnknownStoredTypeException.class);
        assertThat(journal.count("event")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update es.event set type = 'X'", "delete from es.event", "truncate es.event cascade",
            "delete from es.receipt", "update es.blob set media = 'X'"})
    void not_even_the_owner_changes_what_is_stored(String change) {
        assertThatThrownBy(() -> journal.owner.sql(change).update()).rootCause().hasMessageContaining("is insert-only");
        assertThatThrownBy(() -> journal.jdbc.sql(change).update()).rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_view_shows_the_bytes_as_json() {
        journal.engine.appendEvents(note("NB-json", 0));
        assertThat(journal.jdbc.sql("select (payload ->> 'text') || (meta ->> 'actor') from es.readable_event"
                + " where aggregate_id = 'NB-json'").query(String.class).single()).isEqualTo("note 0P-1");
    }

    @Test
    void a_stored_name_that_nobody_knows_stops_the_reader() {
        journal.jdbc.sql(
                "insert into es.event (event_id, type, aggregate_id, sequence, at, payload_type, revision, payload, meta)"
                        + " values ('e', 'Notebook', 'NB-odd', 0, now(), 'note.burnt', '1', '{}', '{}')")
                .update();
        assertThatThrownBy(() -> read("NB-odd")).isInstanceOf(UnknownStoredTypeException.class)
                .hasMessageContaining("note.burnt");
    }

    private List<? extends DomainEventMessage<?>> read(String notebook) {
        List<? extends DomainEventMessage<?>> events = journal.engine.readEvents(notebook).asStream().toList();
        events.forEach(DomainEventMessage::getPayload);
        return events;
    }
}
