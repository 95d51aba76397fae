package org.entente.api.message;

import java.time.Instant;

/**
 * Something that happened and is never undone. Every event is a record with a {@link StoredAs} name.
 *
 * <p>{@code occurredAt} is when it happened in the company: the moment of the command, the due moment of a miss or of an
 * automatic raise. When it was written down is the envelope's business.
 */
public interface DomainEvent {
    Instant occurredAt();
}
