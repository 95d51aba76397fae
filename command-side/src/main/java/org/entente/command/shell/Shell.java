package org.entente.command.shell;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.entente.api.identity.Acting;
import org.entente.api.identity.Role;
import org.entente.api.message.Command;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.refusal.StaleVersion;
import org.entente.command.decision.Decider;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.Happening;
import org.entente.command.decision.Occasion;
import org.entente.command.decision.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What all aggregates have in common as Axon sees them: they fold their events, let the pure rules decide and append what
 * comes out. A subclass is annotated with Axon's {@code @Aggregate} and has one command handler on its sealed command.
 */
public abstract class Shell<S, C extends Command, E extends DomainEvent> {
    private static final Map<String, String> CLOCK = Map.of(Meta.ACTOR, Acting.CLOCK.actor(), Meta.ROLE,
            Role.SYSTEM.code(), Meta.CHANNEL, "clock", Meta.DEPARTMENT, "", Meta.ON_BEHALF_OF, "");

    private final FallDueFirst<S, C, E> rules;
    private Whole<S> whole;
    private Instant lastEventAt = Instant.EPOCH;
    private long lastOfPerson = CommandResult.NOTHING_YET;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    protected Shell(Decider<S, C, E> decider, Class<E> events) {
        this.rules = new FallDueFirst<>(decider, events);
        this.whole = rules.initial();
    }

    /** The request of the case to which this aggregate belongs, once known. */
    protected abstract @Nullable String caseOf(S state);

    /** The request of the case to which this event belongs; that of the aggregate unless it serves several. */
    protected @Nullable String caseOf(S state, DomainEvent event) {
        return caseOf(state);
    }

    protected final CommandResult decide(C command, Attempt attempt) {
        id = command.aggregateId();
        Occasion occasion = attempt.occasionNotBefore(lastEventAt);
        requireUnchanged(command.aggregateId(), attempt.seen());
        for (Happening happening : rules.handle(whole, command, occasion)) {
            AggregateLifecycle.apply(happening.event(), aboutCase(happening));
        }
        return new CommandResult(command.aggregateId(), version());
    }

    @EventSourcingHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        whole = rules.evolve(whole, event);
        lastEventAt = message.getTimestamp();
        if (!String.valueOf(message.getMetaData().get(Meta.ACTOR)).startsWith(Acting.SYSTEM_PREFIX)) {
            lastOfPerson = message.getSequenceNumber();
        }
    }

    /** Only what a person did since makes a client stale, never the clock or a reaction; a version to come is none yet. */
    private void requireUnchanged(String aggregate, @Nullable Long seen) {
        long current = version();
        if (seen != null && (lastOfPerson > seen || seen > current)) {
            throw new StaleVersion(aggregate, seen, current).refusal();
        }
    }

    private static long version() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? CommandResult.NOTHING_YET : version;
    }

    /** What the clock finds in passing is the clock's, whoever's command it was that looked. */
    private MetaData aboutCase(Happening happening) {
        Map<String, String> about = new HashMap<>();
        String belongsTo = caseOf(rules.evolve(whole, happening.event()).state(), happening.event());
        if (belongsTo != null) {
            about.put(Meta.CASE, belongsTo);
        }
        if (happening.byClock()) {
            about.putAll(CLOCK);
        }
        return MetaData.from(about);
    }
}
