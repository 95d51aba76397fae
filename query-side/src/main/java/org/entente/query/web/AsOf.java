package org.entente.query.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which moment a GET asks about. Declare it as a parameter of the endpoint; it stands for {@code asOf}, {@code minPosition} and
 * {@code atLeast}.
 *
 * @param position    asked as of this position; null if not
 * @param instant     asked as of this instant; null if not
 * @param minPosition wait until the views stand there
 * @param atLeast     wait until the views have this version of the aggregate
 * @param url         what was asked, to name the same at a fixed position
 */
public record AsOf(@Nullable Long position, @Nullable Instant instant, @Nullable Long minPosition,
        @Nullable Long atLeast, RequestUrl url) {
    static final String AS_OF = "asOf";
    static final String MIN_POSITION = "minPosition";
    static final String AT_LEAST = "atLeast";

    static AsOf of(Parameters parameters, RequestUrl url) {
        Parameters.Place place = parameters.place(AS_OF);
        AsOf asOf = new AsOf(place.position(), place.instant(), parameters.number(MIN_POSITION, 0, Long.MAX_VALUE),
                parameters.number(AT_LEAST, 0, Long.MAX_VALUE), url);
        if (asOf.isPast() && (asOf.minPosition() != null || asOf.atLeast() != null)) {
            throw Parameters.bad(AS_OF, "Ask as of a moment or wait for a position or version, not both.");
        }
        return asOf;
    }

    boolean isPast() {
        return position != null || instant != null;
    }
}
