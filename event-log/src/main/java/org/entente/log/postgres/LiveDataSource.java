package org.entente.log.postgres;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Unpooled connections to where the database is now. A pool over it follows a server that came back on another port,
 * which a pool with a fixed address could not.
 */
public final class LiveDataSource implements DataSource {
    private static final Driver DRIVER = new Driver();

    private final Supplier<String> url;
    private final Credentials credentials;

    static LiveDataSource of(Supplier<String> url, Credentials credentials) {
        return new LiveDataSource(url, credentials);
    }

    private LiveDataSource(Supplier<String> url, Credentials credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** Connections of the application's role. */
    public static LiveDataSource forApp(Database database) {
        return new LiveDataSource(database::url, database.app());
    }

    /** Connections of the schema's owner. */
    public static LiveDataSource forOwner(Database database) {
        return new LiveDataSource(database::url, database.owner());
    }

    static Connection connect(String url, Credentials credentials) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", credentials.user());
        properties.setProperty("password", credentials.password());
        properties.setProperty("ApplicationName", "entente");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        Connection connection = DRIVER.connect(url, properties);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + url);
        }
        return inUtc(connection);
    }

    /** The driver asks for the time zone of the JVM; dates computed in SQL must not depend on the machine. */
    private static Connection inUtc(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(address(), credentials);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return connect(address(), new Credentials(user, password));
    }

    /** A server that is away is for pools and callers what it is for the driver: a failed connection. */
    private String address() throws SQLException {
        try {
            return url.get();
        } catch (DatabaseUnusableException e) {
            throw new SQLTransientConnectionException(e.getMessage(), "08001", e);
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // logs through SLF4J only
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the connect timeout is fixed above
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no java.util.logging");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
