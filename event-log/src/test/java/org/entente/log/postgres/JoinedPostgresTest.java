package org.entente.log.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A second server uses the first one's database and follows it wherever it comes back. */
class JoinedPostgresTest {
    private Path data;
    private EmbeddedPostgres owner;

    @BeforeEach
    void start() {
        data = TestPostgres.reachableFolder("entente-pg-join-");
        owner = EmbeddedPostgres.start(TestPostgres.settings(data));
    }

    @AfterEach
    void stop() throws IOException {
        owner.close();
        FileTree.delete(data);
    }

    @Test
    void it_sees_the_same_data_and_leaves_the_server_running() {
        JdbcClient.create(LiveDataSource.forOwner(owner)).sql("create table kept as select 42 as answer").update();
        try (JoinedPostgres joined = JoinedPostgres.join(data)) {
            assertThat(joined.isUp()).isTrue();
            assertThat(joined.url()).isEqualTo(owner.url());
            assertThat(JdbcClient.create(LiveDataSource.forOwner(joined)).sql("select answer from kept")
                    .query(Integer.class).single()).isEqualTo(42);
        }
        assertThat(owner.isUp()).isTrue();
    }

    @Test
    void it_follows_the_server_to_another_port() throws IOException {
        JoinedPostgres joined = JoinedPostgres.join(data);
        JdbcClient jdbc = JdbcClient.create(LiveDataSource.forApp(joined));
        String before = joined.url();
        owner.close();
        try (ServerSocket stranger = new ServerSocket(owner.port())) {
            assertThat(stranger.isBound()).isTrue();
            owner = EmbeddedPostgres.start(TestPostgres.settings(data));
        }

        assertThat(joined.url()).isEqualTo(owner.url()).isNotEqualTo(before);
        assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void while_the_server_is_away_connections_fail_as_connections() {
        JoinedPostgres joined = JoinedPostgres.join(data);
        owner.close();

        assertThat(joined.isUp()).isFalse();
        assertThatThrownBy(() -> LiveDataSource.forApp(joined).getConnection()).isInstanceOf(SQLException.class)
                .hasMessage("the server of " + data + " is away").extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("08001");
    }

    @Test
    void joining_where_no_server_runs_is_refused() {
        owner.close();

        assertThatThrownBy(() -> JoinedPostgres.join(data)).isInstanceOf(DatabaseUnusableException.class)
                .hasMessageStartingWith("no server runs in " + data);
        assertThatThrownBy(() -> JoinedPostgres.join(data.resolve("nowhere")))
                .isInstanceOf(DatabaseUnusableException.class).hasMessageStartingWith("there is no data folder");
    }
}
