package org.entente.log.postgres;

import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A migrated database of the shared test server that belongs to one test; closing drops it. */
public final class TestDatabase implements Database {
    private static final int CONNECTIONS = 8;

    private final EmbeddedPostgres server;
    private final String name;
    private @Nullable HikariDataSource pool;

    TestDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    /** A small pool of the application's role; always the same one. */
    public synchronized DataSource dataSource() {
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setPoolName(name);
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(0);
            config.setDataSource(LiveDataSource.forApp(this));
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    /** Unpooled connections of the schema's owner: to prepare and to look, not to be the code under test. */
    public DataSource ownerDataSource() {
        return LiveDataSource.forOwner(this);
    }

    @Override
    public String url() {
        return server.url(name);
    }

    /** The application's role. */
    public String user() {
        return app().user();
    }

    /** The application role's password. */
    public String password() {
        return app().password();
    }

    @Override
    public Credentials owner() {
        return server.owner();
    }

    @Override
    public Credentials app() {
        return server.app();
    }

    @Override
    public boolean isUp() {
        return server.isUp();
    }

    /** The settings, as {@code name=value}, that make a Spring context use this database. */
    public String[] properties() {
        return List.of("entente.db.url=" + url(), "entente.db.user=" + user(), "entente.db.password=" + password(),
                "entente.db.owner-user=" + owner().user(), "entente.db.owner-password=" + owner().password())
                .toArray(String[]::new);
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
        }
        TestPostgres.execute("drop database if exists " + name + " with (force)");
    }
}
