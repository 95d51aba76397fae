package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running postmaster. */
final class PostgresProcess {
    private static final long POLL_MILLIS = 10;
    /** Replaying the log after a crash may take this long. */
    private static final long START_MINUTES = 10;
    private static final long FAST_STOP_SECONDS = 30;

    private final ProcessHandle process;
    private final int port;

    private PostgresProcess(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server and returns when it takes connections. It gets a session of its own, so that Ctrl-C in the
     * terminal reaches only the JVM, which then stops it last.
     *
     * @throws StartFailed if it ended instead
     */
    static PostgresProcess start(DataFolder folder, PostgresBinaries binaries, ServerAccount account, int port)
            throws StartFailed, InterruptedException {
        ProcessBuilder builder = ProgramRun.prepare(command(folder.cluster(), binaries, account, port));
        builder.redirectErrorStream(true).redirectOutput(folder.startLog().toFile());
        builder.directory(folder.root().toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + builder.command(), e);
        }
        try {
            awaitReady(process, folder);
        } catch (InterruptedException e) {
            new PostgresProcess(process.toHandle(), port).stop();
            throw e;
        }
        return new PostgresProcess(process.toHandle(), port);
    }

    /** What keeps acknowledged work is given here and not in a file: nobody switches it off by accident. */
    private static List<String> command(Path cluster, PostgresBinaries binaries, ServerAccount account, int port) {
        List<String> command = account.command(binaries.program("postgres").toString(), "-D", cluster.toString(), "-p",
                Integer.toString(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c",
                "fsync=on",
                "-c", "full_page_writes=on", "-c", "synchronous_commit=on", "-c", "password_encryption=scram-sha-256");
        command.add(0, "setsid");
        return command;
    }

    private static void awaitReady(Process process, DataFolder folder) throws StartFailed, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(START_MINUTES);
        while (System.nanoTime() < deadline) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw StartFailed.of(folder);
            }
            Optional<PostmasterFile> state = PostmasterFile.read(folder.cluster());
            if (state.filter(file -> file.ready() && file.pid() == process.pid()).isPresent()) {
                return;
            }
        }
        process.destroyForcibly();
        throw StartFailed.of(folder);
    }

    /** The server of this cluster that outlived the JVM which started it, if there is one. */
    static Optional<PostgresProcess> orphan(DataFolder folder) {
        return PostmasterFile.read(folder.cluster())
                .flatMap(file -> file.process(folder.cluster())
                        .map(process -> new PostgresProcess(process, file.port())));
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<ProcessHandle> onExit() {
        return process.onExit();
    }

    /** Fast shutdown: ends the sessions, writes a checkpoint. If that takes too long the log is left to be replayed. */
    void stop() {
        if (!ends("INT", FAST_STOP_SECONDS) && !ends("QUIT", FAST_STOP_SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** By signal, because Java's own way, SIGTERM, would wait for every session to leave. */
    private boolean ends(String signal, long seconds) {
        if (!lives()) {
            return true;
        }
        ProgramRun unused = ProgramRun.of(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (lives() && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !lives();
    }

    /** An ended orphan that nobody collects stays in the process table, but has no command line any more. */
    private boolean lives() {
        return process.isAlive() && process.info().arguments().isPresent();
    }
}
