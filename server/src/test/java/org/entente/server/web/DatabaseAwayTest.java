package org.entente.server.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

import com.zaxxer.hikari.HikariDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A lost database is answered as such from the first moment, before anybody noticed that its process is gone. */
@OnPostgres("db/migration/eventlog")
class DatabaseAwayTest {
    private final TestDatabase database;
    private final DatabaseAway away;

    DatabaseAwayTest(TestDatabase database) {
        this.database = database;
        this.away = new DatabaseAway(database);
    }

    @Test
    void a_session_that_the_server_ends_is_a_database_away_and_so_is_all_that_follows_on_its_connection()
            throws SQLException {
        try (HikariDataSource pool = pool(); Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            SQLException ended = refusal(connection, "select pg_terminate_backend(pg_backend_pid())");
            SQLException after = catchThrowableOfType(SQLException.class, connection::rollback);
            assertThat(database.isUp()).isTrue();
            assertThat(status(ended)).isEqualTo(503);
            assertThat(after.getSQLState()).isNull();
            assertThat(status(after)).isEqualTo(503);
        }
    }

    @Test
    void a_statement_that_the_server_refuses_is_our_own_fault() throws SQLException {
        try (HikariDataSource pool = pool(); Connection connection = pool.getConnection()) {
            assertThat(status(refusal(connection, "select nonsense"))).isZero();
        }
        assertThat(status(new SQLException("anything else without a state"))).isZero();
    }

    private int status(SQLException thrown) {
        return away.problem(new IllegalStateException(thrown)).map(Problem::status).orElse(0);
    }

    private static SQLException refusal(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return catchThrowableOfType(SQLException.class, () -> statement.execute(sql));
        }
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
