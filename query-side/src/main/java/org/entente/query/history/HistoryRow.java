package org.entente.query.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the ledger.
 *
 * @param at         when it was written down by the command's clock
 * @param occurredAt when it happened in the company
 * @param recordedAt when the ledger took it in
 * @param seenVersion the version of the aggregate that the actor had seen, where it was said
 * @param seenPosition how far the actor had read, where it was said
 * @param type       the name it is stored under
 * @param audience   to whom it is told, as {@link org.entente.query.access.Disclosure} names them
 * @param payload    what it says, as JSON
 */
public record HistoryRow(long position, String eventId, @Nullable String request, String aggregate, String family,
        long version, Instant at, Instant occurredAt, Instant recordedAt, String actor, @Nullable String onBehalfOf,
        String role, @Nullable String department, String channel, @Nullable Long seenVersion,
        @Nullable Long seenPosition,
        String type, List<String> audience, String payload) {
    public HistoryRow {
        audience = List.copyOf(audience);
    }
}
