package org.entente.server.resilience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** A data folder of its own in a temporary place, and every server that was started on it; nothing of them stays behind. */
final class ServerFolder implements AutoCloseable {
    /** What servers printed is kept: whoever looks for the reason of a failure needs it. */
    private static final Path OUTPUT = Path.of("target", "resilience");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Path root;
    private final List<ServerProcess> servers = new ArrayList<>();

    ServerFolder() throws IOException {
        Files.createDirectories(OUTPUT);
        root = Files.createTempDirectory("entente-resilience-");
        // PostgreSQL may have to run as another account than this test's.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path data() {
        return root.resolve("data");
    }

    /** The server that owns the folder, with further settings. */
    ServerProcess start(String... settings) {
        return started(
                Stream.concat(Stream.of("--entente.data=" + data()), Stream.of(settings)).toArray(String[]::new));
    }

    /** A further server on the same database. */
    ServerProcess join() {
        return started("--entente.data=" + root.resolve("of-the-second"), "--entente.db.join=" + data());
    }

    private ServerProcess started(String... arguments) {
        Path log = OUTPUT.resolve(root.getFileName() + "-" + servers.size() + ".log");
        ServerProcess server = ServerProcess.start(log, arguments);
        servers.add(server);
        return server;
    }

    /** Process id of the PostgreSQL that runs in the folder; 0 while there is none. */
    long postmaster() {
        try {
            List<String> lines = Files.readAllLines(data().resolve("postgres/postmaster.pid"));
            long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
            return isOurs(pid) ? pid : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private boolean isOurs(long pid) {
        String cluster = data().resolve("postgres").toString();
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(process -> process.info().arguments())
                .filter(arguments -> List.of(arguments).contains(cluster)).isPresent();
    }

    /** What kill -9 of PostgreSQL's first process does; its pid. */
    long killPostmaster() {
        Awaitility.await().atMost(LONGEST).until(() -> postmaster() != 0);
        long pid = postmaster();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        Awaitility.await().atMost(LONGEST).until(() -> !isOurs(pid));
        return pid;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (ServerProcess server : servers) {
            server.close();
        }
        if (postmaster() != 0) {
            killPostmaster();
        }
        Awaitility.await().atMost(LONGEST).ignoreExceptions().until(this::delete);
    }

    /** The last processes of a killed PostgreSQL may still write for a moment. */
    private boolean delete() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        return !Files.exists(root);
    }
}
