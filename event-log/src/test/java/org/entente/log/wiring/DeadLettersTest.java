package org.entente.log.wiring;

import java.time.Instant;
import java.util.Map;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.testing.Notebook.NoteTaken;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reaction could not do is kept in our table and comes back as the event it was. */
@OnPostgres
class DeadLettersTest {
    private static final NoteTaken NOTE = new NoteTaken("NB-1", "lost", Instant.parse("2026-03-02T04:00:00Z"));

    private final TestDatabase database;

    DeadLettersTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_letter_comes_back_as_the_event_it_was() {
        WiredContext.on(database).withPropertyValues("axon.eventhandling.processors.reactions.dlq.enabled=true")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    SequencedDeadLetterQueue<EventMessage<?>> queue = context
                            .getBean(EventProcessingConfiguration.class)
                            .<EventMessage<?>>deadLetterQueue("reactions").orElseThrow();
                    context.getBean(TransactionManager.class).executeInTransaction(() -> queue.enqueue("NB-1",
                            new GenericDeadLetter<>("NB-1", event(), new IllegalStateException("no answer"))));
                    assertThat(JdbcClient.create(database.dataSource())
                            .sql("select payload_type || ' ' || cause_message || ' '"
                                    + " || aggregate_identifier || ' ' || sequence_number from es.dead_letter")
                            .query(String.class).single())
                            .isEqualTo("note.taken no answer NB-1 4");
                    DeadLetter<? extends EventMessage<?>> letter = queue.deadLetterSequence("NB-1").iterator().next();
                    assertThat(letter.message().getPayload()).isEqualTo(NOTE);
                    assertThat(letter.message().getMetaData()).isEqualTo(Map.of("actor", "P-1"));
                    assertThat(((TrackedEventMessage<?>) letter.message()).trackingToken())
                            .isEqualTo(new GlobalSequenceTrackingToken(9));
                    context.getBean(TransactionManager.class).executeInTransaction(() -> queue.evict(letter));
                    assertThat(queue.size()).isZero();
                });
    }

    private static EventMessage<NoteTaken> event() {
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(9),
                new GenericDomainEventMessage<>("Notebook", "NB-1", 4, NOTE, MetaData.with("actor", "P-1")));
    }
}
