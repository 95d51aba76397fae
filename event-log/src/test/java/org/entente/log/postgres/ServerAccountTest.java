package org.entente.log.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** PostgreSQL never runs as root: it runs as the server's own account, or root steps down as the folder allows. */
class ServerAccountTest {
    private static final boolean ROOT = ProgramRun.of(List.of("id", "-u")).output().equals("0");
    private final Path folder = TestPostgres.reachableFolder("entente-pg-account-");
    private final Path data = folder.resolve("data");

    @AfterEach
    void clean() throws IOException {
        FileTree.delete(folder);
    }

    /** Run by root, the test puts the child into the shoes of another account; else the child is what the test is. */
    @Test
    void an_ordinary_account_runs_it_as_itself() throws Exception {
        TestPostgres.server();
        List<String> stepDown = ROOT
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
                : List.of();
        String classpath = ROOT
                ? ChildServer.copyClasspath(Files.createDirectory(folder.resolve("lib")))
                : System.getProperty("java.class.path");
        Files.createDirectory(data);
        if (ROOT) {
            assertThat(ProgramRun.of(List.of("chown", "65534:65534", data.toString())).failed()).isFalse();
        }

        try (ChildServer child = ChildServer.start(stepDown, classpath, data)) {
            assertThat(uidOf(child.postmaster())).isEqualTo(Files.getAttribute(data, "unix:uid")).isNotEqualTo(0);
        }
        assertThat(PostgresProcess.orphan(DataFolder.at(data))).isEmpty();
    }

    @Test
    void in_a_folder_open_to_others_it_runs_with_an_account_of_its_own() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestPostgres.settings(data))) {
            assertThat(uidOf(postgres.pid())).isNotEqualTo(0);
            assertThat(Files.getAttribute(data.resolve("postgres"), "unix:uid")).isEqualTo(uidOf(postgres.pid()));
            assertThat(mode(data.resolve("postgres"))).isEqualTo("rwx------");
        }
    }

    @Test
    void below_a_closed_folder_it_runs_without_rights_or_says_what_to_do() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (ROOT && ProgramRun.of(List.of("unshare", "--user", "--", "true")).failed()) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(TestPostgres.settings(data)))
                    .isInstanceOf(DatabaseUnusableException.class).hasMessageContaining("--entente.data=<folder>");
        } else {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestPostgres.settings(data))) {
                assertThat(capabilitiesOf(postgres.pid())).isEqualTo("0000000000000000");
            }
        }
    }

    @Test
    void a_folder_that_is_closed_or_opened_later_keeps_its_data() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestPostgres.settings(data))) {
            JdbcClient.create(LiveDataSource.forOwner(postgres)).sql("create table kept as select 42 as answer")
                    .update();
        }
        if (!ROOT || !ProgramRun.of(List.of("unshare", "--user", "--", "true")).failed()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            assertThat(answer()).isEqualTo(42);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(answer()).isEqualTo(42);
    }

    private int answer() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestPostgres.settings(data))) {
            return JdbcClient.create(LiveDataSource.forOwner(postgres)).sql("select answer from kept")
                    .query(Integer.class).single();
        }
    }

    private static Object uidOf(long pid) throws IOException {
        return Files.getAttribute(Path.of("/proc", Long.toString(pid)), "unix:uid");
    }

    private static String capabilitiesOf(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("CapEff:")).map(line -> line.substring("CapEff:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
