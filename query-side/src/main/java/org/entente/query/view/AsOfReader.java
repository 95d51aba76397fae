package org.entente.query.view;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers questions about one position. Position and rows come from one repeatable-read transaction of its own, so they agree.
 *
 * <p>
 * A rebuild replaces the tables by renaming schemas under an exclusive lock on {@code read.progress}. So the first statement takes the
 * weakest lock on it: {@code LOCK TABLE} draws no snapshot, resolves the name again after waiting, and keeps the swap out until the
 * answer is complete. Without it a snapshot from before the swap could meet tables from after it.
 */
public final class AsOfReader {
    private static final int ATTEMPTS = 4;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public AsOfReader(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Asks about a moment.
     *
     * @throws NotReached if the views do not stand at that position yet
     */
    public <T> T read(Moment moment, Function<Snapshot, T> question) {
        for (int attempt = 1;; attempt++) {
            try {
                T answer = transaction.execute(status -> question.apply(snapshot(moment)));
                return Objects.requireNonNull(answer, "a question is always answered");
            } catch (DataAccessException e) {
                // Between two lookups of the catalogue a swap may have come: then the same question works again.
                if (attempt == ATTEMPTS || !(SqlState.UNDEFINED.isCauseOf(e) || SqlState.CONFLICT.isCauseOf(e))) {
                    throw e;
                }
            }
        }
    }

    /** Where the views stand. */
    public long position() {
        return read(Moment.NOW, Snapshot::position);
    }

    private Snapshot snapshot(Moment moment) {
        jdbc.execute("lock table read.progress in access share mode");
        Long standing = jdbc.queryForObject("select position from read.progress", Long.class);
        long progress = standing == null ? 0 : standing;
        @Nullable
        Long asked = moment.position();
        if (asked != null && asked > progress) {
            throw new NotReached(asked, progress);
        }
        @Nullable
        Instant now = moment.now();
        return new Snapshot(jdbc, asked == null ? progress : asked, now == null ? clock.instant() : now,
                asked == null || asked == progress, Views.filled(jdbc, ViewSchema.LIVE));
    }
}
