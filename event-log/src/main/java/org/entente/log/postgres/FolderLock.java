package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The operating system's lock on a data folder: it goes with the process that holds it, however that process ends. */
final class FolderLock implements AutoCloseable {
    /**
     * Folders held by this process. Asked before the file is opened: on POSIX, closing any descriptor of a locked file
     * drops the lock, so a second attempt in the same process must not even open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DatabaseUnusableException if another server, in this process or another one, holds the folder */
    static FolderLock acquire(DataFolder folder) {
        Path file = folder.lock();
        if (!HELD.add(file)) {
            throw taken(folder, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw taken(folder, Files.readString(file).strip());
            }
            channel.truncate(0).write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            return new FolderLock(file, channel);
        } catch (IOException e) {
            HELD.remove(file);
            throw new UncheckedIOException("cannot lock " + file, e);
        } catch (DatabaseUnusableException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static DatabaseUnusableException taken(DataFolder folder, String pid) {
        return new DatabaseUnusableException("another server uses this folder (pid " + pid
                + "); start with --entente.db.join=" + folder.root() + " to join it");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unlock " + file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
