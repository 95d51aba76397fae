package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in the data folder; the path is real and absolute, so that two spellings are one folder. */
record DataFolder(Path root) {
    static DataFolder at(Path path) {
        try {
            return new DataFolder(Files.createDirectories(path.toAbsolutePath()).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data folder " + path, e);
        }
    }

    static DataFolder existing(Path path) {
        try {
            return new DataFolder(path.toRealPath());
        } catch (IOException e) {
            throw new DatabaseUnusableException("there is no data folder " + path.toAbsolutePath(), e);
        }
    }

    /** The cluster; belongs to the user that PostgreSQL runs as. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** A cluster that is still being made; renamed to {@link #cluster()} when complete. */
    Path clusterInTheMaking() {
        return root.resolve("postgres.new");
    }

    Path lock() {
        return root.resolve("entente.lock");
    }

    Path passwords() {
        return root.resolve("postgres.password");
    }

    Path port() {
        return root.resolve("postgres.port");
    }

    /** What the server says before its own log begins: why it could not start. */
    Path startLog() {
        return root.resolve("postgres-start.log");
    }
}
