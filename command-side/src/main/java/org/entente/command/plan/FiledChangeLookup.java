package org.entente.command.plan;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.plan.PlanChangeEvent.ChangeFiled;
import org.entente.api.plan.PlanId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads it from the plan's own events: a repetition of the same request finds the same number. */
@Component
final class FiledChangeLookup implements FiledChanges {
    private final ObjectProvider<EventStore> store;

    FiledChangeLookup(ObjectProvider<EventStore> store) {
        this.store = store;
    }

    @Override
    public int lastAt(PlanId plan, long version) {
        int last = 0;
        DomainEventStream events = store.getObject().readEvents(plan.value());
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            if (event.getSequenceNumber() <= version && event.getPayload() instanceof ChangeFiled filed) {
                last = filed.change();
            }
        }
        return last;
    }
}
