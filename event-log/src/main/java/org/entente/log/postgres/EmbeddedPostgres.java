package org.entente.log.postgres;

import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that this process starts in a data folder, watches, and stops. Durable, on loopback only, with random
 * passwords. It installs no shutdown hook: close it after everything that uses it.
 */
public final class EmbeddedPostgres implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final FolderLock lock;
    private final Passwords passwords;
    private final Watchdog watchdog;
    private boolean closed;

    private EmbeddedPostgres(FolderLock lock, Passwords passwords, Watchdog watchdog) {
        this.lock = lock;
        this.passwords = passwords;
        this.watchdog = watchdog;
    }

    /**
     * Starts the server of this data folder, making the cluster if there is none, and returns when it takes
     * connections. A server that outlived a killed JVM is stopped first.
     *
     * @throws DatabaseUnusableException if another server uses the folder, or PostgreSQL cannot run there
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        DataFolder folder = DataFolder.at(settings.data());
        FolderLock lock = FolderLock.acquire(folder);
        try {
            return start(settings, folder, lock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(PostgresSettings settings, DataFolder folder, FolderLock lock) {
        PostgresProcess.orphan(folder).ifPresent(orphan -> {
            LOG.warn("PostgreSQL (pid {}) outlived its server; stopping it", orphan.pid());
            orphan.stop();
        });
        PostgresBinaries binaries = PostgresBinaries
                .in(settings.binaries() == null ? folder.root() : settings.binaries());
        ServerAccount account = ServerAccount.choose(folder.root(), binaries);
        Passwords passwords = new Cluster(folder, binaries, account).open(settings.parameters());
        Watchdog watchdog = new Watchdog(new Launcher(folder, binaries, account));
        try {
            watchdog.start();
            Provisioning.ensure(url(watchdog.port(), Passwords.SUPERUSER), passwords);
            LOG.info("PostgreSQL in {} listens on 127.0.0.1:{}", folder.root(), watchdog.port());
            return new EmbeddedPostgres(lock, passwords, watchdog);
        } catch (RuntimeException | Error e) {
            watchdog.close();
            throw e;
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String url() {
        return url(port(), Provisioning.DATABASE);
    }

    /** The address of another database in the same server. */
    String url(String database) {
        return url(port(), database);
    }

    Credentials superuser() {
        return passwords.superuser();
    }

    @Override
    public Credentials owner() {
        return passwords.owner();
    }

    @Override
    public Credentials app() {
        return passwords.app();
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return watchdog.port();
    }

    /** The postmaster's process id; another one after a restart. */
    public long pid() {
        return watchdog.pid();
    }

    @Override
    public boolean isUp() {
        return watchdog.isUp();
    }

    /** Tells of every change: {@code false} when the server is found dead, {@code true} when it is back. */
    public void onChange(Consumer<Boolean> listener) {
        watchdog.onChange(listener);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            watchdog.close();
            lock.close();
        }
    }
}
