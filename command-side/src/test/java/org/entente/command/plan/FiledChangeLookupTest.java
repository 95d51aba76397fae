package org.entente.command.plan;

import java.util.List;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.entente.api.message.DomainEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.command.casework.CaseWorld.RND;
import static org.entente.command.casework.CaseWorld.asLiaison;
import static org.entente.command.casework.CaseWorld.at;

/** Where the answer to a filed change leads: to that change, however many were filed since. */
class FiledChangeLookupTest {
    @Test
    void a_repetition_finds_the_number_of_the_change_that_the_first_answer_was_about() {
        List<DomainEvent> history = Changes.minor().when(at("2026-03-24T11:00"), asLiaison(RND),
                Changes.file(RND, 1, Changes.weeks(Changes.base(), 1, 1, 7))).history();
        int last = history.size() - 1;
        FiledChangeLookup lookup = lookup(history);

        assertThat(lookup.lastAt(Plans.PLAN, last)).isEqualTo(2);
        assertThat(lookup.lastAt(Plans.PLAN, last - 3)).isEqualTo(1);
        assertThat(lookup.lastAt(Plans.PLAN, 0)).isZero();
    }

    private static FiledChangeLookup lookup(List<DomainEvent> history) {
        EventStore store = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
        for (int i = 0; i < history.size(); i++) {
            store.publish(new GenericDomainEventMessage<>("Plan", Plans.PLAN.value(), i, history.get(i)));
        }
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("store", store);
        return new FiledChangeLookup(beans.getBeanProvider(EventStore.class));
    }
}
