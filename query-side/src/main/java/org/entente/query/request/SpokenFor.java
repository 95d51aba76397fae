package org.entente.query.request;

import java.time.Instant;

import org.entente.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Who spoke for a department in this case and from when to when; {@code until} is null while it lasts (handbook 4.22). */
public record SpokenFor(PersonId liaison, Instant from, @Nullable Instant until) {
    SpokenFor endedAt(Instant moment) {
        return new SpokenFor(liaison, from, moment);
    }
}
