package org.entente.log.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;

/** PostgreSQL's programs (initdb, pg_ctl, postgres), unpacked once from the archive on the classpath. */
record PostgresBinaries(Path folder) {
    private static final Object UNPACKING = new Object();

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Unpacks into {@code <base>/postgres-bin-<fingerprint>}; the name changes with the archive, so none is ever mixed. */
    static PostgresBinaries in(Path base) {
        try {
            Files.createDirectories(base);
            byte[] archive = archive();
            Path folder = base.resolve("postgres-bin-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                unpackAlone(archive, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + base, e);
        }
    }

    private static byte[] archive() throws IOException {
        String machine = System.getProperty("os.arch", "").replace("amd64", "x86_64");
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "Darwin" : "Linux";
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new DatabaseUnusableException("no PostgreSQL for " + system + "/" + machine
                    + " is built in; configure a database of your own with entente.db.url", e);
        }
    }

    /** Two servers may share the folder: one unpacks beside it and renames, the other waits. */
    private static void unpackAlone(byte[] archive, Path folder) throws IOException {
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        synchronized (UNPACKING) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    @SuppressWarnings("unused")
                    @Nullable
                    FileLock lock = channel.lock()) {
                if (!Files.isDirectory(folder)) {
                    Path partial = folder.resolveSibling(folder.getFileName() + ".new");
                    FileTree.delete(partial);
                    unpack(archive, Files.createDirectories(partial));
                    Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
