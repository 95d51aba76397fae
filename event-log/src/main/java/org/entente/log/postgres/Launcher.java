package org.entente.log.postgres;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Starts the server on its port, waiting out what passes and moving to another port only if its own is taken. */
final class Launcher {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 50;
    private static final int PORTS = 5;
    /** How long a restart waits for its own port before it moves. */
    private static final Duration LOYALTY = Duration.ofSeconds(5);

    private final DataFolder folder;
    private final PostgresBinaries binaries;
    private final ServerAccount account;
    private boolean launchedBefore;

    Launcher(DataFolder folder, PostgresBinaries binaries, ServerAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
    }

    /** @throws DatabaseUnusableException if it does not start */
    PostgresProcess launch() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int taken = 0;
        while (true) {
            int port = port();
            try {
                PostgresProcess started = PostgresProcess.start(folder, binaries, account, port);
                launchedBefore = true;
                return started;
            } catch (StartFailed failure) {
                taken += Ports.isFree(port) ? 0 : 1;
                boolean lostTheRace = taken > 0 && taken < PORTS && !Ports.isFree(port);
                if (!lostTheRace && !(failure.isPassing() && System.nanoTime() < deadline)) {
                    throw new DatabaseUnusableException(String.valueOf(failure.getMessage()), failure);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    private int port() throws InterruptedException {
        long deadline = System.nanoTime() + LOYALTY.toNanos();
        while (launchedBefore && !Ports.isLastTimesFree(folder.port()) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        int port = Ports.sameAsLastTimeOrFree(folder.port());
        Ports.remember(folder.port(), port);
        return port;
    }
}
