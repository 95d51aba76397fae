package org.entente.query.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.entente.api.message.Meta;
import org.entente.query.access.Disclosure;
import org.entente.query.view.Fold;
import org.entente.query.view.LedgerEvent;
import org.entente.query.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** One row for each event, under its position; a row never changes. */
final class HistoryFold implements Fold<HistoryRow> {
    @Override
    public Collection<String> keys(LedgerEvent event) {
        return List.of("%019d".formatted(event.position()));
    }

    @Override
    public @Nullable HistoryRow fold(String key, @Nullable HistoryRow row, LedgerEvent event) {
        Map<String, String> about = event.metadata();
        return new HistoryRow(event.position(), event.eventId(), event.caseId(), event.aggregateId(),
                event.aggregateType(), event.version(), event.at(), event.payload().occurredAt(), event.recordedAt(),
                about.getOrDefault(Meta.ACTOR, ""), orNull(about.get(Meta.ON_BEHALF_OF)),
                about.getOrDefault(Meta.ROLE, ""), orNull(about.get(Meta.DEPARTMENT)),
                about.getOrDefault(Meta.CHANNEL, ""), number(about.get(Meta.SEEN_VERSION)),
                number(about.get(Meta.SEEN_POSITION)), event.payloadType(),
                Disclosure.audience(event.payload(), about.getOrDefault(Meta.ACTOR, "")),
                ViewJson.write(event.payload()));
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
