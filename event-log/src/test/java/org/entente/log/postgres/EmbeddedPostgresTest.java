package org.entente.log.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The embedded server is durable, closed to others, alone in its folder, and keeps its data over restarts. */
class EmbeddedPostgresTest {
    private static Path data;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        data = TestPostgres.reachableFolder("entente-pg-embedded-");
        postgres = EmbeddedPostgres.start(TestPostgres.settings(data));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        FileTree.delete(data);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "data_checksums, on",
            "listen_addresses, 127.0.0.1", "unix_socket_directories, ''", "password_encryption, scram-sha-256",
            "server_encoding, UTF8", "log_timezone, UTC", "max_connections, 100", "shared_buffers, 64MB",
            "idle_in_transaction_session_timeout, 0", "logging_collector, on"})
    void the_server_runs_with(String setting, String value) {
        JdbcClient superuser = JdbcClient.create(sourceOf(postgres.superuser()));
        assertThat(superuser.sql("show " + setting).query(String.class).single()).isEqualTo(value);
    }

    @Test
    void text_sorts_the_same_on_every_machine() {
        assertThat(
                app().sql("select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'entente'")
                        .query(String.class).single())
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void sessions_reckon_in_utc_whatever_the_machine_does() {
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try {
            assertThat(app().sql("show timezone").query(String.class).single()).isEqualTo("UTC");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void data_survives_a_restart_on_the_same_port() {
        JdbcClient.create(LiveDataSource.forOwner(postgres)).sql("create table kept as select 42 as answer").update();
        int port = postgres.port();

        postgres.close();
        postgres = EmbeddedPostgres.start(TestPostgres.settings(data));

        assertThat(postgres.port()).isEqualTo(port);
        assertThat(JdbcClient.create(LiveDataSource.forOwner(postgres)).sql("select answer from kept")
                .query(Integer.class).single()).isEqualTo(42);
    }

    @Test
    void closing_twice_is_closing_once_and_frees_the_folder() {
        long pid = postgres.pid();

        postgres.close();
        postgres.close();

        assertThat(postgres.isUp()).isFalse();
        await().until(() -> ProcessHandle.of(pid).isEmpty()); // it has ended, but is gone only when init has noticed
        postgres = EmbeddedPostgres.start(TestPostgres.settings(data));
        assertThat(postgres.isUp()).isTrue();
    }

    @Test
    void a_second_server_in_the_folder_is_refused_and_told_how_to_join() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(TestPostgres.settings(data)))
                .isInstanceOf(DatabaseUnusableException.class).hasMessage(
                        "another server uses this folder (pid %d); start with --entente.db.join=%s to join it"
                                .formatted(
                                        ProcessHandle.current().pid(), data));
    }

    @Test
    void the_refused_attempt_leaves_the_folder_locked_for_other_processes() throws Exception {
        assertThatThrownBy(() -> EmbeddedPostgres.start(TestPostgres.settings(data)))
                .isInstanceOf(DatabaseUnusableException.class);

        try (ChildServer other = ChildServer.start(data)) {
            assertThat(other.failure()).contains("another server uses this folder (pid "
                    + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void only_loopback_is_listened_on() throws IOException {
        String port = ":%04X ".formatted(postgres.port());
        try (Stream<String> sockets = Stream.concat(Files.lines(Path.of("/proc/net/tcp")),
                Files.lines(Path.of("/proc/net/tcp6")))) {
            List<String> listening = sockets.filter(line -> line.contains(" 0A "))
                    .map(line -> line.strip().split(" ")[1])
                    .filter(local -> (local + " ").endsWith(port)).toList();
            assertThat(listening).containsExactly("0100007F" + port.strip());
        }
    }

    @ParameterizedTest(name = "{0} with password {1}")
    @CsvSource({"entente_app, wrong", "entente_owner, wrong", "postgres, ''", "postgres, postgres"})
    void a_wrong_password_is_refused(String user, String password) {
        assertThatThrownBy(() -> LiveDataSource.connect(postgres.url(), new Credentials(user, password)))
                .isInstanceOf(SQLException.class).extracting(e -> ((SQLException) e).getSQLState())
                .isIn("28P01", "08004");
    }

    @Test
    void the_passwords_are_long_different_and_readable_by_the_server_only() throws IOException {
        Path file = data.resolve("postgres.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(3).doesNotHaveDuplicates().allMatch(line -> line.length() == 32)
                .contains(postgres.app().password(), postgres.owner().password());
        assertThat(postgres.app()).hasToString("entente_app");
    }

    @Test
    void the_superuser_password_is_left_nowhere_else() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("postgres", "postgres.password")
                    .doesNotContain("postgres.new");
        }
        assertThat(data.resolve("postgres/password")).doesNotExist();
    }

    @Test
    void the_application_owns_nothing_and_is_no_superuser() {
        assertThat(app().sql("select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls"
                + " from pg_roles where rolname = current_user").query(Boolean.class).single()).isFalse();
    }

    private static JdbcClient app() {
        return JdbcClient.create(LiveDataSource.forApp(postgres));
    }

    private static LiveDataSource sourceOf(Credentials role) {
        return LiveDataSource.of(postgres::url, role);
    }
}
