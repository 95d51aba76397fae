package org.entente.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** A database that may lose what it has acknowledged is refused. */
class DurabilityTest {
    @Test
    void the_embedded_server_keeps_what_it_acknowledges() throws SQLException {
        try (Connection connection = LiveDataSource.forApp(TestPostgres.server()).getConnection()) {
            assertThatCode(() -> Durability.assertDurable(connection)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "local", "remote_write"})
    void a_session_that_does_not_wait_is_refused(String level) throws SQLException {
        try (Connection connection = waitingFor(level)) {
            assertThatThrownBy(() -> Durability.assertDurable(connection)).isInstanceOf(DatabaseUnusableException.class)
                    .hasMessageEndingWith("too old: synchronous_commit is " + level);
        }
    }

    @Test
    void a_session_that_waits_even_for_the_standby_to_show_it_is_accepted() throws SQLException {
        try (Connection connection = waitingFor("remote_apply")) {
            assertThatCode(() -> Durability.assertDurable(connection)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "version {0}, fsync {1}, full_page_writes {2}")
    @CsvSource({"17, on, on, 'the server is PostgreSQL 17, needed is 18 or later'", "18, off, on, fsync is off",
            "18, on, off, full_page_writes is off", "19, off, off, fsync is off; full_page_writes is off"})
    void every_fault_is_named(int version, String fsync, String fullPageWrites, String faults) throws SQLException {
        Connection answers = answering(version, fsync, fullPageWrites);

        assertThatThrownBy(() -> Durability.assertDurable(answers)).hasMessageEndingWith("too old: " + faults);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19})
    void version_18_and_later_are_accepted(int version) throws SQLException {
        Connection answers = answering(version, "on", "on");

        assertThatCode(() -> Durability.assertDurable(answers)).doesNotThrowAnyException();
    }

    private static Connection waitingFor(String level) throws SQLException {
        Connection connection = LiveDataSource.forApp(TestPostgres.server()).getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = " + level);
        }
        return connection;
    }

    /** Our own server cannot be started that way, so the driver is made to say it. */
    private static Connection answering(int version, String fsync, String fullPageWrites) throws SQLException {
        Connection connection = mock(Connection.class, RETURNS_DEEP_STUBS);
        when(connection.getMetaData().getDatabaseMajorVersion()).thenReturn(version);
        when(connection.createStatement().executeQuery(anyString()).getString(1)).thenReturn(fsync, fullPageWrites,
                "on");
        return connection;
    }
}
