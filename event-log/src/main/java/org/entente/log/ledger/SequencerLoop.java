package org.entente.log.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.springframework.context.SmartLifecycle;

/**
 * Runs the sequencer on this node whenever there is a reason: a commit here, a call from another node, or 100 ms have passed. It
 * keeps one connection of its own, so that an exhausted pool cannot stop the ledger.
 */
public final class SequencerLoop implements SmartLifecycle {
    /** Before everything that reads the ledger, so that it is there when they start, and stopped after them. */
    public static final int PHASE = -1_000;

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration RETRY = Duration.ofMillis(20);
    /** After so many refused locks in a row (half a second) it queues for the lock. */
    private static final int PATIENCE = 25;

    private final DataSource unpooled;
    private final String node;
    private final Sequencer sequencer;
    private final HeadWatch watch;
    private long lastCall = System.nanoTime() - RETRY.toNanos();
    private final Semaphore reasons = new Semaphore(0);
    private final BackgroundTask task = new BackgroundTask("ledger-sequencer", this::keepSequencing);

    /**
     * @param unpooled gives connections that are not returned to a pool
     * @param node     this node's unique name
     */
    public SequencerLoop(DataSource unpooled, String node, Sequencer sequencer, HeadWatch watch) {
        this.unpooled = unpooled;
        this.node = node;
        this.sequencer = sequencer;
        this.watch = watch;
    }

    /** Something was committed: look at once. Costs nothing and never blocks; call it after the commit, from any thread. */
    public void wake() {
        reasons.release();
    }

    /** Down while batches fail; it goes on trying. */
    public LedgerHealth health() {
        return task.health();
    }

    @Override
    public void start() {
        task.start();
    }

    @Override
    public void stop() {
        task.stop();
    }

    @Override
    public boolean isRunning() {
        return task.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void keepSequencing(Runnable wentWell) throws SQLException, InterruptedException {
        try (var connection = unpooled.getConnection()) {
            int refused = 0;
            while (!Thread.interrupted()) {
                boolean woken = reasons.drainPermits() > 0;
                var batch = refused < PATIENCE ? sequencer.run(connection) : sequencer.runPatiently(connection);
                wentWell.run();
                if (batch.ran()) {
                    refused = 0;
                    watch.reached(batch.head());
                    awaitReason(batch.more());
                } else {
                    refused++;
                    giveWay(connection, woken);
                }
            }
        }
    }

    private void awaitReason(boolean more) throws InterruptedException {
        if (!more && reasons.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            reasons.release(); // the round that follows counts it as its reason
        }
    }

    /** The lock is taken: look again as soon as that batch is heard of, or soon anyway. */
    private void giveWay(Connection connection, boolean woken) throws SQLException, InterruptedException {
        if (woken && System.nanoTime() - lastCall >= RETRY.toNanos()) {
            lastCall = System.nanoTime();
            callOthers(connection);
        }
        watch.await(watch.head() + 1, RETRY);
    }

    /**
     * Another node is running a batch that may have read before our commit: whoever is next shall look again. At most once
     * per 20 ms, and never within the transaction of an append, where it would cost three times the append.
     */
    private void callOthers(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var notify = connection.prepareStatement("select pg_notify('" + LedgerChannel.NAME + "', ?)")) {
            notify.setString(1, LedgerChannel.LOOK + node);
            notify.execute();
        }
    }
}
