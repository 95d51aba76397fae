package org.entente.server.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;

import org.entente.api.message.Meta;
import org.entente.api.message.StoredAs;
import org.entente.api.message.Undisclosed;
import org.entente.api.message.Vocabulary;
import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.StaleVersion;
import org.entente.log.store.StoredEventRow;
import org.entente.log.store.StoredEvents;
import org.entente.query.access.CaseAccess;
import org.entente.query.access.Disclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds to a refusal of a stale version what happened since, so that a client can merge. Who may not read the case is told
 * nothing of it: a wrong version is no way in.
 */
@Component
final class MissedEvents {
    static final int MOST = 200;

    private final StoredEvents events;
    private final CaseAccess access;
    private final JsonMapper json;

    MissedEvents(StoredEvents events, CaseAccess access, JsonMapper json) {
        this.events = events;
        this.access = access;
        this.json = json;
    }

    /** The same problem with the events that this person missed; other problems as they are. */
    Problem addTo(Problem problem, Throwable thrown, @Nullable Principal person) {
        return Causes.find(thrown, Refusal.class).flatMap(StaleVersion::of)
                .filter(stale -> stale.seen() < stale.current())
                .map(stale -> told(problem, stale, person)).orElse(problem);
    }

    private Problem told(Problem problem, StaleVersion stale, @Nullable Principal person) {
        List<StoredEventRow> rows = events.ofAggregate(stale.aggregate(), stale.seen(), MOST + 1);
        String belongsTo = rows.isEmpty() ? "" : meta(rows.getFirst()).path(Meta.CASE).asString("");
        if (!belongsTo.isEmpty() && !sees(person, belongsTo)) {
            return problem;
        }
        Disclosure disclosed = access.disclosureTo(person);
        List<MissedEvent> missed = rows.stream().limit(MOST).filter(row -> isTold(row, disclosed)).map(this::event)
                .toList();
        boolean isMore = rows.size() > MOST && !belongsTo.isEmpty();
        return problem.missed(missed, isMore ? "/api/requests/" + belongsTo + "/history" : null);
    }

    // SEC-9: what happened since is told only to whom may read the case
    private boolean sees(@Nullable Principal person, String request) {
        try {
            access.of(person).requireCase(request);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private boolean isTold(StoredEventRow row, Disclosure disclosed) {
        return Vocabulary.events().stream()
                .filter(type -> Undisclosed.class.isAssignableFrom(type)
                        && type.getAnnotation(StoredAs.class).value().equals(row.payloadType()))
                .map(type -> json.readValue(row.payload(), type))
                .allMatch(event -> disclosed.permits(event, meta(row).path(Meta.ACTOR).asString("")));
    }

    private MissedEvent event(StoredEventRow row) {
        String payload = new String(row.payload(), StandardCharsets.UTF_8);
        return new MissedEvent(row.getSequenceNumber(), row.payloadType(),
                Instant.parse(json.readTree(payload).path("occurredAt").asString()),
                meta(row).path(Meta.ACTOR).asString(""), payload);
    }

    private JsonNode meta(StoredEventRow row) {
        return json.readTree(row.meta());
    }
}
