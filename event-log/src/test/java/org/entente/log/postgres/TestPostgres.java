package org.entente.log.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL per test JVM, the same as in production (durable, two roles), and a fresh database for whoever asks:
 * cloned in some 50 ms from a template that is migrated once per set of scripts.
 */
public final class TestPostgres {
    private static final Map<List<String>, String> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Thread end;

    private TestPostgres() {}

    /** A new database with all migrations on the classpath, or with those of these folders ({@code db/migration/eventlog}). */
    public static TestDatabase database(String... locations) {
        List<String> wanted = locations.length == 0 ? Migrations.locations() : List.of(locations);
        String template = TEMPLATES.computeIfAbsent(wanted, TestPostgres::migrated);
        String name = "test_" + NUMBER.incrementAndGet();
        execute("create database " + name + " template " + template + " owner " + Passwords.OWNER);
        return new TestDatabase(server(), name);
    }

    /** A new database without any schema, for tests of what migrates it. */
    public static TestDatabase emptyDatabase() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("create database " + name + " owner " + Passwords.OWNER);
        return new TestDatabase(server(), name);
    }

    /** The settings of a server of the test's own, for tests that kill it; start it with {@link EmbeddedPostgres#start}. */
    public static PostgresSettings settings(Path data) {
        return PostgresSettings.in(data).withBinaries(binaries()).withParameter("shared_buffers", "64MB");
    }

    /** The server that all tests of this JVM share; never stop or kill it. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            Leftovers.remove();
            Path folder = reachableFolder("entente-pg-shared-");
            EmbeddedPostgres started = EmbeddedPostgres.start(settings(folder));
            end = new Thread(() -> remove(started, folder), "test-postgres-stop");
            Runtime.getRuntime().addShutdownHook(end);
            server = started;
        }
        return server;
    }

    /**
     * Stops the server not by a shutdown hook, which runs beside all others, but by whoever ends what uses it.
     *
     * @param ending takes what has to run after everything that uses the server; asked once a JVM
     */
    public static synchronized void stopBy(Consumer<Runnable> ending) {
        Thread hook = end;
        if (hook != null && Runtime.getRuntime().removeShutdownHook(hook)) {
            ending.accept(hook::run);
        }
    }

    static void execute(String sql) {
        EmbeddedPostgres running = server();
        try (Connection connection = LiveDataSource.connect(running.url("postgres"), running.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot run " + sql, e);
        }
    }

    /** Unpacked once per machine and user, not once per JVM. */
    static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"),
                "entente-test-binaries-" + System.getProperty("user.name"));
    }

    /** A temporary folder that the account of PostgreSQL may enter, unlike those that tests get from JUnit. */
    static Path reachableFolder(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    private static String migrated(List<String> locations) {
        String name = "template_" + NUMBER.incrementAndGet();
        execute("create database " + name + " owner " + Passwords.OWNER);
        Migrations.flyway(new TestDatabase(server(), name).ownerDataSource(), Passwords.APP, locations).migrate();
        return name;
    }

    private static void remove(EmbeddedPostgres stopped, Path folder) {
        stopped.close();
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
