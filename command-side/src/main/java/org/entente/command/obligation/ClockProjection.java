package org.entente.command.obligation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.entente.api.obligation.ObligationEvent;

/** Keeps the clock's index in step with the ledger; index and token change in one transaction. */
@ProcessingGroup(ClockProjection.PROCESSOR)
final class ClockProjection {
    static final String PROCESSOR = "clock";

    private final ClockIndex index;

    ClockProjection(ClockIndex index) {
        this.index = index;
    }

    @EventHandler
    void on(ObligationEvent event, DomainEventMessage<?> message) {
        index.follow(event, message.getType(), message.getAggregateIdentifier());
    }
}
