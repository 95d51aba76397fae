package org.entente.query.history;

import java.util.HashMap;
import java.util.Map;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.StoredAs;
import org.entente.api.message.Vocabulary;
import org.entente.query.view.ViewJson;

/** Finds the event behind a stored name. */
final class EventTypes {
    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = new HashMap<>();

    static {
        for (Class<? extends DomainEvent> event : Vocabulary.events()) {
            StoredAs name = event.getAnnotation(StoredAs.class);
            if (name != null) {
                BY_NAME.put(name.value(), event);
            }
        }
    }

    private EventTypes() {}

    /** @throws IllegalArgumentException for a name that no event has */
    static DomainEvent read(HistoryRow row) {
        Class<? extends DomainEvent> type = BY_NAME.get(row.type());
        if (type == null) {
            throw new IllegalArgumentException("no event is called " + row.type());
        }
        return ViewJson.read(row.payload(), type);
    }
}
