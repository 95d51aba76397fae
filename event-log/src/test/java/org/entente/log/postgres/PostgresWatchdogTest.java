package org.entente.log.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A killed PostgreSQL is noticed, told of and started again on its port; what was committed is there. */
class PostgresWatchdogTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Path data;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() {
        data = TestPostgres.reachableFolder("entente-pg-watchdog-");
        postgres = EmbeddedPostgres.start(TestPostgres.settings(data));
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
        FileTree.delete(data);
    }

    @Test
    void a_killed_postmaster_is_started_again_with_everything_committed() throws SQLException {
        List<Boolean> told = new CopyOnWriteArrayList<>();
        postgres.onChange(told::add);
        int port = postgres.port();
        long killed = postgres.pid();
        try (Connection session = LiveDataSource.forOwner(postgres).getConnection();
                Statement statement = session.createStatement()) {
            statement.execute("create table kept as select 42 as answer");

            kill(killed);

            await().atMost(PATIENCE).until(() -> told.equals(List.of(false, true)));
        }
        assertThat(postgres.isUp()).isTrue();
        assertThat(postgres.port()).isEqualTo(port);
        assertThat(postgres.pid()).isNotEqualTo(killed);
        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void a_killed_session_is_survived_without_the_watchdog() throws SQLException {
        List<Boolean> told = new CopyOnWriteArrayList<>();
        postgres.onChange(told::add);
        long postmaster = postgres.pid();
        try (Connection session = LiveDataSource.forOwner(postgres).getConnection();
                Statement statement = session.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
            kill(backend(statement));
        }

        await().atMost(PATIENCE).ignoreExceptions().until(() -> answer() == 42);
        assertThat(postgres.pid()).isEqualTo(postmaster);
        assertThat(told).isEmpty();
    }

    @Test
    void a_pool_over_it_serves_again_after_the_restart() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(LiveDataSource.forApp(postgres));
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcClient jdbc = JdbcClient.create(pool);
            int before = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();

            kill(postgres.pid());

            await().atMost(PATIENCE).ignoreExceptions()
                    .until(() -> jdbc.sql("select pg_backend_pid()").query(Integer.class).single() != before);
        }
    }

    @Test
    void a_listener_that_fails_does_not_stop_the_restart() {
        postgres.onChange(up -> {
            throw new IllegalStateException("a listener's fault");
        });
        long killed = postgres.pid();

        kill(killed);

        await().atMost(PATIENCE).until(() -> postgres.isUp() && postgres.pid() != killed);
    }

    @Test
    void closing_during_a_restart_leaves_nothing_behind() {
        long killed = postgres.pid();
        kill(killed);
        await().atMost(PATIENCE).until(() -> !postgres.isUp() || postgres.pid() != killed);

        postgres.close();

        assertThat(postgres.isUp()).isFalse();
        assertThat(PostgresProcess.orphan(new DataFolder(data))).isEmpty();
    }

    @Test
    void a_port_taken_meanwhile_is_given_up_for_another() throws IOException {
        int port = postgres.port();
        postgres.close();
        try (ServerSocket stranger = new ServerSocket(port)) {
            postgres = EmbeddedPostgres.start(TestPostgres.settings(data));

            assertThat(postgres.port()).isNotEqualTo(stranger.getLocalPort());
            assertThat(Files.readString(data.resolve("postgres.port")).strip())
                    .isEqualTo(Integer.toString(postgres.port()));
        }
    }

    private int answer() {
        return JdbcClient.create(LiveDataSource.forOwner(postgres)).sql("select answer from kept").query(Integer.class)
                .single();
    }

    private static long backend(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }
}
