package org.entente.log.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A PostgreSQL that outlived its killed JVM is found and stopped, a stranger with its number is left alone. */
class OrphanedPostgresTest {
    private final Path data = TestPostgres.reachableFolder("entente-pg-orphan-");
    private final DataFolder folder = DataFolder.at(data);

    @AfterEach
    void clean() throws IOException {
        PostgresProcess.orphan(folder).ifPresent(PostgresProcess::stop);
        FileTree.delete(data);
    }

    @Test
    void the_server_of_a_killed_jvm_is_replaced_and_its_commits_are_there() throws Exception {
        ChildServer child = ChildServer.start(data);
        long orphan = child.postmaster();
        JoinedPostgres joined = JoinedPostgres.join(data);
        JdbcClient.create(LiveDataSource.forOwner(joined)).sql("create table kept as select 42 as answer").update();

        child.kill();

        assertThat(PostgresProcess.orphan(folder)).map(PostgresProcess::pid).contains(orphan);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(TestPostgres.settings(data))) {
            assertThat(postgres.pid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).flatMap(left -> left.info().arguments())).isEmpty();
            assertThat(JdbcClient.create(LiveDataSource.forOwner(postgres)).sql("select answer from kept")
                    .query(Integer.class).single()).isEqualTo(42);
        }
    }

    @Test
    void a_stranger_that_got_the_old_number_is_not_taken_for_ours() throws IOException {
        Files.createDirectory(folder.cluster());
        Files.write(folder.cluster().resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), "data", "0", "5432", "", "", "", "ready"));

        assertThat(PostgresProcess.orphan(folder)).isEmpty();
    }

    @Test
    void the_file_of_a_stopped_server_names_no_orphan() throws IOException {
        Files.createDirectory(folder.cluster());
        assertThat(PostgresProcess.orphan(folder)).isEmpty();

        Files.write(folder.cluster().resolve("postmaster.pid"), List.of("garbage"));
        assertThat(PostgresProcess.orphan(folder)).isEmpty();
    }
}
