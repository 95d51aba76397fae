package org.entente.command.shell;

import java.time.Instant;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.command.decision.Decider;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What all aggregates have in common as Axon sees them: they fold their events, let the pure rules decide and append what
 * comes out. A subclass is annotated with Axon's {@code @Aggregate} and has one command handler on its sealed command.
 */
public abstract class Shell<S, C extends Command, E extends DomainEvent> {
    private final FallDueFirst<S, C, E> rules;
    private Whole<S> whole;
    private Instant lastEventAt = Instant.EPOCH;

    @AggregateIdentifier
    private @Nullable String id;

    protected Shell(Decider<S, C, E> decider, Class<E> events) {
        this.rules = new FallDueFirst<>(decider, events);
        this.whole = rules.initial();
    }

    /** The request of the case to which this aggregate belongs, once known. */
    protected abstract @Nullable String caseOf(S state);

    protected final CommandResult decide(C command, Attempt attempt) {
        id = command.aggregateId();
        Occasion occasion = attempt.occasionNotBefore(lastEventAt);
        for (DomainEvent event : rules.handle(whole, command, occasion)) {
            AggregateLifecycle.apply(event, caseAfter(event));
        }
        return new CommandResult(command.aggregateId(), AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        whole = rules.evolve(whole, event);
        lastEventAt = message.getTimestamp();
    }

    private MetaData caseAfter(DomainEvent event) {
        String belongsTo = caseOf(rules.evolve(whole, event).state());
        return belongsTo == null ? MetaData.emptyInstance() : MetaData.from(Map.of(Meta.CASE, belongsTo));
    }
}
