package org.entente.command.obligation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.entente.api.message.DomainEvent;
import org.entente.api.obligation.ObligationEvent;
import org.entente.log.ledger.LedgerMessage;

/** Keeps the clock's index in step with the ledger; index and token change in one transaction. */
@ProcessingGroup(ClockProjection.PROCESSOR)
final class ClockProjection {
    static final String PROCESSOR = "clock";

    private final ClockIndex index;
    private final RuleWatch watch;

    ClockProjection(ClockIndex index, RuleWatch watch) {
        this.index = index;
        this.watch = watch;
    }

    /** Takes every event, so that its position moves with the head even where nothing concerns it. */
    @EventHandler
    void on(DomainEvent event, LedgerMessage<?> message) {
        if (event instanceof ObligationEvent kept) {
            index.follow(kept, message.getType(), message.getAggregateIdentifier());
        }
        watch.follow(event, message.position(), message.getType(), message.getAggregateIdentifier());
    }
}
