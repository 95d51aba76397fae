package org.entente.log.postgres;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the server keeps everything.
 *
 * @param data folder of the embedded database ({@code entente.data}, environment {@code ENTENTE_DATA})
 * @param db   another database instead
 */
@ConfigurationProperties("entente")
public record StorageSettings(@DefaultValue("./data") Path data, @DefaultValue Db db) {
    /**
     * A database instead of the embedded one; blank counts as absent, as it comes from compose files.
     *
     * @param url           JDBC address of a PostgreSQL 18 ({@code ENTENTE_DB_URL})
     * @param user          role of the application ({@code ENTENTE_DB_USER})
     * @param password      its password ({@code ENTENTE_DB_PASSWORD})
     * @param ownerUser     role that migrates the schema ({@code ENTENTE_DB_OWNERUSER}); absent: {@code user}
     * @param ownerPassword its password ({@code ENTENTE_DB_OWNERPASSWORD})
     * @param join          data folder of a server on this machine whose embedded database is used as well
     */
    public record Db(@Nullable String url, @Nullable String user, @Nullable String password, @Nullable String ownerUser,
            @Nullable String ownerPassword, @Nullable String join) {
        @Override
        public String toString() {
            return "Db[url=" + url + ", user=" + user + ", ownerUser=" + ownerUser + ", join=" + join + "]";
        }
    }

    /**
     * Opens the database these settings choose, starting it if it is the embedded one.
     *
     * @throws DatabaseUnusableException if the settings contradict each other or the database cannot be used
     */
    public Database open() {
        String url = db.url();
        String join = db.join();
        if (isGiven(url) && isGiven(join)) {
            throw new DatabaseUnusableException("entente.db.url and entente.db.join exclude each other");
        }
        if (url != null && isGiven(url)) {
            return configured(url);
        }
        return join != null && isGiven(join)
                ? JoinedPostgres.join(Path.of(join))
                : EmbeddedPostgres.start(PostgresSettings.in(data));
    }

    private Database configured(String url) {
        Credentials app = new Credentials(given(db.user(), "user"), given(db.password(), "password"));
        Credentials owner = isGiven(db.ownerUser())
                ? new Credentials(given(db.ownerUser(), "owner-user"), given(db.ownerPassword(), "owner-password"))
                : app;
        return new ConfiguredDatabase(url, owner, app);
    }

    private static String given(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new DatabaseUnusableException("entente.db.url is given, so entente.db." + name + " is needed too");
        }
        return value;
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
