package org.entente.query.history;

import java.time.Instant;

import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One event of a case, told in words and as it was stored.
 *
 * @param at         when it was written down by the command's clock
 * @param occurredAt when it happened in the company: for a miss the due moment
 * @param recordedAt when the ledger took it in
 * @param actorName  as the company knew the actor at the moment asked about; empty for the service
 * @param seenVersion the version of the aggregate that the actor had seen, where it was said
 * @param seenPosition how far the actor had read, where it was said
 * @param type       the name it is stored under
 */
public record HistoryView(long position, String eventId, String aggregate, long version, Instant at,
        Instant occurredAt, Instant recordedAt, String actor, Text actorName, @Nullable String onBehalfOf, String role,
        @Nullable String department, String channel, @Nullable Long seenVersion,
        @Nullable Long seenPosition, String type, Text sentence, @JsonRawValue String payload) {
    static HistoryView of(HistoryRow row, Sentences sentences) {
        return new HistoryView(row.position(), row.eventId(), row.aggregate(), row.version(), row.at(),
                row.occurredAt(), row.recordedAt(), row.actor(), sentences.actor(row), row.onBehalfOf(), row.role(),
                row.department(), row.channel(), row.seenVersion(),
                row.seenPosition(), row.type(), sentences.of(row), row.payload());
    }
}
