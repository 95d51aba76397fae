package org.entente.query.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param kind        such as {@code rebuild}
 * @param state       {@code running}, {@code done}, {@code failed} or {@code interrupted}
 * @param done        units done, of {@code total}
 * @param secondsLeft at the pace so far; null if unknown
 * @param result      address of what came of it; null if there is nothing (yet)
 */
public record JobView(String id, String kind, String state, long done, long total, @Nullable Long secondsLeft,
        Instant startedAt, @Nullable String error, @Nullable String result) {}
