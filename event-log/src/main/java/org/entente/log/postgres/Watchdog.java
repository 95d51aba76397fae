package org.entente.log.postgres;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices at once that the server's process ended and starts it again, until it is closed. */
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long RETRY_MILLIS = 500;
    private static final long CLOSE_SECONDS = 60;

    private final Launcher launcher;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService restarts = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("postgres-watchdog").factory());
    private volatile @Nullable PostgresProcess server;
    private volatile boolean up;
    private volatile boolean closed;

    Watchdog(Launcher launcher) {
        this.launcher = launcher;
    }

    /** @throws DatabaseUnusableException if the server does not start */
    void start() {
        try {
            watch(launcher.launch());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusableException("interrupted while PostgreSQL was starting", e);
        }
    }

    private void watch(PostgresProcess started) {
        server = started;
        announce(true);
        CompletableFuture<Void> unused = started.onExit().thenRun(this::died);
    }

    private void died() {
        announce(false);
        if (closed) {
            return;
        }
        LOG.error("PostgreSQL is gone; starting it again");
        try {
            restarts.execute(this::restart);
        } catch (RejectedExecutionException e) {
            LOG.info("closed meanwhile: PostgreSQL stays down");
        }
    }

    private void restart() {
        while (!closed) {
            try {
                watch(launcher.launch());
                LOG.warn("PostgreSQL is back on port {}", port());
                return;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("PostgreSQL cannot be started again yet", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(boolean now) {
        up = now;
        for (Consumer<Boolean> listener : listeners) {
            try {
                listener.accept(now);
            } catch (RuntimeException e) {
                LOG.error("a listener to the database's state failed", e);
            }
        }
    }

    void onChange(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    boolean isUp() {
        return up && !closed;
    }

    int port() {
        return running().port();
    }

    long pid() {
        return running().pid();
    }

    private PostgresProcess running() {
        PostgresProcess running = server;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return running;
    }

    /** Ends watching first, so that the stop is not taken for a death. */
    @Override
    public void close() {
        closed = true;
        restarts.shutdownNow();
        try {
            if (!restarts.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a restart of PostgreSQL is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        PostgresProcess last = server;
        if (last != null) {
            last.stop();
        }
    }
}
