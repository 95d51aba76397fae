package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Servers and folders of test JVMs that were killed before they could clean up. */
final class Leftovers {
    /** Younger ones may belong to a JVM that is just starting and has no lock yet. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private Leftovers() {}

    static void remove() {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> old = folders.filter(folder -> folder.getFileName().toString().startsWith("entente-pg-"))
                    .filter(folder -> folder.toFile().lastModified() < System.currentTimeMillis() - AGE.toMillis())
                    .toList();
            for (Path folder : old) {
                removeUnlessInUse(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for left-over folders", e);
        }
    }

    private static void removeUnlessInUse(Path folder) throws IOException {
        if (!Files.isWritable(folder)) {
            return;
        }
        DataFolder data = DataFolder.existing(folder);
        try (FolderLock lock = FolderLock.acquire(data)) {
            PostgresProcess.orphan(data).ifPresent(PostgresProcess::stop);
            FileTree.delete(folder);
        } catch (DatabaseUnusableException inUse) {
            return;
        }
    }
}
