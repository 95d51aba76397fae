package org.entente.query.view;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Folds events into all views of one schema. The position reached is kept in the same transaction, so an event delivered twice
 * changes nothing and one never delivered is noticed.
 */
public final class ViewWriter {
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final ViewSchema schema;
    private final Views views;

    /** Writes the live views. */
    public ViewWriter(JdbcTemplate jdbc, TransactionOperations transactions, Views views) {
        this(jdbc, transactions, ViewSchema.LIVE, views);
    }

    ViewWriter(JdbcTemplate jdbc, TransactionOperations transactions, ViewSchema schema, Views views) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.schema = schema;
        this.views = views;
    }

    /**
     * Takes part in the running transaction or makes one.
     *
     * @param  events     in the ledger's order, without a gap
     * @return            the position up to which the views now stand
     * @throws FoldFailed if a fold throws; nothing of the batch is kept
     * @throws GapInFeed  if the events do not go on where the views stand
     */
    public long apply(List<LedgerEvent> events) {
        Long reached = transactions.execute(status -> applyLocked(events));
        return reached == null ? 0 : reached;
    }

    /** Before the first event: says that every view is filled, so that an empty ledger has empty answers. */
    public void prepare() {
        transactions.executeWithoutResult(status -> {
            if (lock() == 0) {
                views.kept(jdbc, schema, 0);
            }
        });
    }

    /** Where the views stand, kept from moving until the end of the transaction. Readers are not hindered. */
    long lock() {
        jdbc.execute("lock table " + schema.table("progress") + " in share row exclusive mode");
        Long position = jdbc.queryForObject("select position from " + schema.table("progress"), Long.class);
        return position == null ? 0 : position;
    }

    private long applyLocked(List<LedgerEvent> events) {
        long progress = lock();
        List<LedgerEvent> fresh = events.stream().filter(event -> event.position() > progress).toList();
        if (fresh.isEmpty()) {
            return progress;
        }
        long expected = progress;
        for (LedgerEvent event : fresh) {
            if (event.position() != ++expected) {
                throw new GapInFeed(expected - 1, event.position());
            }
        }
        for (View<?> view : views.kept(jdbc, schema, progress)) {
            new ViewRows<>(jdbc, schema, view).write(fresh);
        }
        jdbc.update("update " + schema.table("progress") + " set position = ?", expected);
        return expected;
    }
}
