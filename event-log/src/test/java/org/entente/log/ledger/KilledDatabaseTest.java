package org.entente.log.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.entente.log.postgres.EmbeddedPostgres;
import org.entente.log.postgres.LiveDataSource;
import org.entente.log.postgres.Migrations;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** PostgreSQL killed in the middle of the load: every acknowledged event is in the ledger, once, and there is no gap. */
class KilledDatabaseTest {
    private static final int KILLS = 3;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void every_acknowledged_event_is_placed_once_without_gaps() throws Exception {
        Path folder = Files.setPosixFilePermissions(Files.createTempDirectory("entente-killed-"),
                PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var postgres = EmbeddedPostgres.start(TestPostgres.settings(folder))) {
            Migrations.flyway(LiveDataSource.forOwner(postgres), postgres.app().user()).migrate();
            var source = LiveDataSource.forApp(postgres);
            try (var node = Node.start(postgres, source, "one"); var threads = Executors.newFixedThreadPool(4)) {
                var writers = IntStream.range(0, 4)
                        .<Future<?>>mapToObj(n -> threads.submit(() -> write(source, n, node))).toList();
                for (int kill = 0; kill < KILLS; kill++) {
                    awaitMoreAcknowledged();
                    kill(postgres);
                }
                awaitMoreAcknowledged();
                finish(writers);
                var store = new Store(source);
                Awaitility.await().atMost(Duration.ofSeconds(30))
                        .until(() -> store.unplaced().isEmpty() && store.holes().isEmpty());
                var placed = store.placed();
                assertThat(placed).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(store.positions())
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, placed.size()).boxed().toList());
                assertThat(new HashSet<>(placed)).hasSizeLessThanOrEqualTo(acknowledged.size() + 4 * KILLS);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Each event is an aggregate of its own, so an unanswered commit hinders none that follows. */
    private void write(DataSource source, int writer, Node node) {
        for (int n = 0; !enough.get(); n++) {
            String aggregate = "W%d-%d".formatted(writer, n);
            try (var connection = source.getConnection()) {
                Store.append(connection, aggregate, 0);
                acknowledged.add(aggregate + "/0");
                node.sequencer.wake();
            } catch (SQLException e) {
                assertThat(e.getSQLState()).as("only the loss of the server").matches("08...|57P..");
            }
        }
    }

    private void awaitMoreAcknowledged() {
        int before = acknowledged.size();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= before + 100);
    }

    private static void kill(EmbeddedPostgres postgres) {
        long killed = postgres.pid();
        assertThat(ProcessHandle.of(killed).orElseThrow().destroyForcibly()).isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> postgres.isUp() && postgres.pid() != killed);
    }

    private void finish(Iterable<Future<?>> writers) throws InterruptedException, ExecutionException {
        enough.set(true);
        for (var writer : writers) {
            writer.get();
        }
    }
}
