package org.entente.query.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.entente.api.refusal.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds all views anew beside the live ones and swaps them in. Live views are read and written meanwhile; only the swap holds
 * writers, and for a moment readers, who wait and then see the new tables at the very position of the old. Folds are pure, so nobody
 * is notified of anything.
 */
public final class Rebuild {
    private static final int BATCH = 2_000;
    private static final int SWAP_ATTEMPTS = 600;
    private static final long BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int LOCK_ATTEMPTS = 200;
    private static final long BETWEEN_LOCKS = TimeUnit.MILLISECONDS.toNanos(10);

    private final DataSource source;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final LedgerSource ledger;
    private final RebuildRecords records;
    private final ViewWriter live;
    private final ViewWriter next;
    private final Executor background;

    public Rebuild(DataSource source, TransactionTemplate transactions, Views views, LedgerSource ledger,
            Executor background) {
        this.source = source;
        this.jdbc = new JdbcTemplate(source);
        this.transactions = transactions;
        this.ledger = ledger;
        this.records = new RebuildRecords(jdbc);
        this.live = new ViewWriter(jdbc, transactions, views);
        this.next = new ViewWriter(jdbc, transactions, ViewSchema.NEXT, views);
        this.background = background;
    }

    /**
     * Starts in the background.
     *
     * @return         the job's id
     * @throws Refusal {@code rebuild-running} if there is one already, on this node or another
     */
    public String start() {
        RebuildLock lock = lock().orElseThrow(
                () -> Refusal.rule("rebuild-running", "", "The views are being rebuilt already."));
        try {
            records.interruptAll(); // Nobody else has the lock, so nobody is working on those.
            String id = records.open(livePosition());
            background.execute(() -> run(id, lock));
            return id;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A job that has ended is seen so before its lock is free; who starts the next one just then need not come back. */
    private Optional<RebuildLock> lock() {
        Optional<RebuildLock> lock = RebuildLock.take(source);
        for (int i = 0; i < LOCK_ATTEMPTS && lock.isEmpty() && latest().filter(RebuildJob::isRunning).isEmpty(); i++) {
            LockSupport.parkNanos(BETWEEN_LOCKS);
            lock = RebuildLock.take(source);
        }
        return lock;
    }

    /** After a start: a rebuild whose server has ended is marked, and its tables are removed. */
    public void clearAway() {
        RebuildLock.take(source).ifPresent(lock -> {
            try (lock) {
                records.interruptAll();
                jdbc.execute("select read_side.drop_next()");
            }
        });
    }

    public Optional<RebuildJob> find(String id) {
        return records.find(id);
    }

    public Optional<RebuildJob> latest() {
        return records.latest();
    }

    private void run(String id, RebuildLock lock) {
        try (lock) {
            transactions.executeWithoutResult(status -> {
                jdbc.execute("select read_side.begin_next()");
                next.prepare();
            });
            catchUp(id, 0);
            jdbc.execute("select read_side.analyze_next()");
            swap(id);
        } catch (RuntimeException e) {
            records.close(id, "failed", String.valueOf(e.getMessage()));
            clearTables(e);
        }
    }

    /** Up to where the live views stand; they may have moved on by then. Returns where it stopped. */
    private long catchUp(String id, long from) {
        long position = from;
        for (long target = livePosition(); position < target; target = livePosition()) {
            position = advance(id, position, target);
        }
        return position;
    }

    private long advance(String id, long position, long target) {
        List<LedgerEvent> events = ledger.read(position, (int) Math.min(BATCH, target - position));
        if (events.isEmpty()) {
            throw new GapInFeed(position, target);
        }
        long reached = events.getLast().position();
        transactions.executeWithoutResult(status -> {
            records.advance(id, reached, target);
            next.apply(events);
        });
        return reached;
    }

    private void swap(String id) {
        for (int attempt = 1;; attempt++) {
            try {
                long position = catchUp(id, nextPosition());
                transactions.executeWithoutResult(status -> swapUnderLock(id, position));
                return;
            } catch (DataAccessException e) {
                // Somebody reads for long. Waiting in the queue would hold everybody behind us, so leave it and come back.
                boolean held = SqlState.LOCK_NOT_AVAILABLE.isCauseOf(e) || SqlState.CONFLICT.isCauseOf(e);
                if (!held || attempt == SWAP_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS);
            }
        }
    }

    private void swapUnderLock(String id, long from) {
        jdbc.execute("set local lock_timeout = '2s'");
        long target = live.lock();
        for (long position = from; position < target;) {
            position = advance(id, position, target);
        }
        records.close(id, "done", null);
        jdbc.execute("set local lock_timeout = '200ms'");
        jdbc.execute("select read_side.swap_next()");
    }

    private void clearTables(RuntimeException reason) {
        try {
            jdbc.execute("select read_side.drop_next()");
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private long livePosition() {
        return position("select position from read.progress");
    }

    private long nextPosition() {
        return position("select position from read_next.progress");
    }

    private long position(String select) {
        Long position = jdbc.queryForObject(select, Long.class);
        return position == null ? 0 : position;
    }
}
