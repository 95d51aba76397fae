package org.entente.command.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.api.identity.PersonId;
import org.entente.api.request.ContentHash;
import org.entente.api.request.RequestEvent.AttachmentAdded;

/** The files that are attached now, each with who attached it. */
record Attachments(Map<ContentHash, PersonId> by) {
    static final Attachments NONE = new Attachments(Map.of());

    Attachments {
        by = Map.copyOf(by);
    }

    Set<ContentHash> hashes() {
        return by.keySet();
    }

    Optional<PersonId> adderOf(ContentHash content) {
        return Optional.ofNullable(by.get(content));
    }

    Attachments with(AttachmentAdded event) {
        Map<ContentHash, PersonId> more = new LinkedHashMap<>(by);
        more.put(event.attachment().sha256(), event.by());
        return new Attachments(more);
    }

    Attachments without(ContentHash content) {
        Map<ContentHash, PersonId> less = new LinkedHashMap<>(by);
        less.remove(content);
        return new Attachments(less);
    }
}
