package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running PostgreSQL says of itself in {@code postmaster.pid}; the file of a killed one stays behind. */
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<PostmasterFile> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() <= PORT) {
                return Optional.empty();
            }
            boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(new PostmasterFile(Long.parseLong(lines.get(PID).strip()),
                    Integer.parseInt(lines.get(PORT).strip()), ready));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the state of the cluster " + cluster, e);
        }
    }

    /** The live process, if it is the PostgreSQL of this very cluster and not a stranger that got the same number. */
    Optional<ProcessHandle> process(Path cluster) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> runs(process, cluster));
    }

    private static boolean runs(ProcessHandle process, Path cluster) {
        List<String> arguments = process.info().arguments().map(List::of).orElse(List.of());
        return arguments.contains(cluster.toString());
    }
}
