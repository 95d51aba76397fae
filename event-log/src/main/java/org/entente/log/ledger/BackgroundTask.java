package org.entente.log.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that does a job over and over on a connection of its own, and after any failure pauses, reconnects and goes on. Only
 * {@link #stop} ends it.
 */
final class BackgroundTask {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);

    /** Works until it fails or is interrupted; every call starts on a new connection. */
    interface Job {
        void work(Runnable wentWell) throws SQLException, InterruptedException;
    }

    private final String name;
    private final Job job;
    private @Nullable Thread thread;
    private CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Exception lastError;

    BackgroundTask(String name, Job job) {
        this.name = name;
        this.job = job;
    }

    synchronized void start() {
        if (thread == null) {
            stop = new CountDownLatch(1);
            lastError = null;
            var until = stop;
            thread = Thread.ofPlatform().daemon().name(name).start(() -> keepWorking(until));
        }
    }

    /** Interrupts the job and waits for its end, at most five seconds. */
    synchronized void stop() {
        if (thread == null) {
            return;
        }
        stop.countDown();
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    synchronized boolean isRunning() {
        return thread != null;
    }

    LedgerHealth health() {
        return new LedgerHealth(isRunning(), Optional.ofNullable(lastError));
    }

    private void keepWorking(CountDownLatch until) {
        var backoff = new Backoff();
        while (until.getCount() > 0) {
            try {
                job.work(() -> {
                    lastError = null;
                    backoff.succeeded();
                });
            } catch (InterruptedException e) {
                LOG.debug("{} was interrupted", name);
            } catch (SQLException | RuntimeException e) {
                if (until.getCount() > 0) {
                    report(e);
                    pause(until, backoff.next());
                }
            }
        }
    }

    private void report(Exception e) {
        if (lastError == null) {
            LOG.warn("{} failed and goes on trying", name, e);
        }
        lastError = e;
    }

    private void pause(CountDownLatch until, Duration pause) {
        try {
            if (until.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("{} stops", name);
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted in a pause", name);
        }
    }
}
