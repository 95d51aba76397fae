package org.entente.log.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL ended while starting; the message is what it logged last. */
final class StartFailed extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 15;

    private StartFailed(String message) {
        super(message);
    }

    static StartFailed of(DataFolder folder) {
        String ownLog = newest(folder.cluster().resolve("log")).map(StartFailed::tail).orElse("");
        return new StartFailed("PostgreSQL does not start:\n" + tail(folder.startLog()) + ownLog);
    }

    /** Sessions of a killed server hold its memory until they notice, at most a moment. */
    boolean isPassing() {
        String message = String.valueOf(getMessage());
        return message.contains("shared memory block")
                || message.contains("lock file \"postmaster.pid\" already exists");
    }

    private static Optional<Path> newest(Path logs) {
        try (Stream<Path> files = Files.list(logs)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String tail(Path file) {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size())) + "\n";
        } catch (IOException e) {
            return "";
        }
    }
}
