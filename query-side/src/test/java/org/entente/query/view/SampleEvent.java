package org.entente.query.view;

import java.time.Instant;
import java.util.List;

import org.entente.api.message.DomainEvent;

/** A small made-up process that touches everything a view can do: several keys, nothing changed, gone and back again. */
sealed interface SampleEvent extends DomainEvent {
    record Opened(String title, List<String> departments, Instant occurredAt) implements SampleEvent {}

    record Moved(String phase, Instant occurredAt) implements SampleEvent {}

    record Promised(Instant dueAt, Instant occurredAt) implements SampleEvent {}

    record Looked(Instant occurredAt) implements SampleEvent {}

    record Shredded(Instant occurredAt) implements SampleEvent {}
}
