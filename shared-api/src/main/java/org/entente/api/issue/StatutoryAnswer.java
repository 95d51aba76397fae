package org.entente.api.issue;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether the law asked for a report of a work-safety accident and when that was made (handbook 1.5, statutory overlay).
 * Entente reminds and remembers; it files nothing.
 *
 * @param reportable whether it is an accident that the law wants reported
 * @param filedAt    when the unit reported it to the authorities; null if not (yet)
 * @param reference  under which the authorities keep that report; null if none is known
 */
public record StatutoryAnswer(boolean reportable, @Nullable Instant filedAt, @Nullable String reference) {
    public static final StatutoryAnswer NOT_REPORTABLE = new StatutoryAnswer(false, null, null);
}
