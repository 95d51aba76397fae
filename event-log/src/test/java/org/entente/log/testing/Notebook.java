package org.entente.log.testing;

import java.time.Clock;
import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.entente.log.store.StoredTypes;
import org.jspecify.annotations.Nullable;

/** The aggregate: refuses blank notes, takes all others. */
@Aggregate
public class Notebook {
    @AggregateIdentifier
    private @Nullable String id;

    public record TakeNote(@TargetAggregateIdentifier String notebook, String text) {}

    public record NoteTaken(String notebook, String text, Instant at) {}

    public record NotebookClosed(String notebook) {}

    public static StoredTypes storedTypes() {
        return StoredTypes.builder().register(NoteTaken.class, "note.taken", "1")
                .register(NotebookClosed.class, "notebook.closed", "1").build();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public String handle(TakeNote command, Clock clock) {
        if (command.text().isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
        AggregateLifecycle.apply(new NoteTaken(command.notebook(), command.text(), clock.instant()));
        return Thread.currentThread().getName();
    }

    @EventSourcingHandler
    public void on(NoteTaken event) {
        this.id = event.notebook();
    }
}
