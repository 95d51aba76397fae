package org.entente.log.ledger;

import java.time.Duration;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.entente.log.postgres.LiveDataSource;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With many writers, random commits and rollbacks, several sequencers and restarts the ledger is complete and gap-free. */
class ConcurrentWritersTest {
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");
    private final Store store = new Store(database.dataSource());

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void two_nodes_and_a_restart_place_20000_events_once_each_in_the_order_of_their_aggregates() throws Exception {
        var source = LiveDataSource.forApp(database);
        try (var one = Node.start(database, database.dataSource(), "one");
                var other = Node.start(database, database.dataSource(), "other");
                var writers = new Writers(source, one.sequencer::wake)) {
            writers.start(5, 5_000);
            one.ledger.awaitPosition(2_000, Duration.ofSeconds(60));
            one.sequencer.stop();
            one.ledger.awaitPosition(4_000, Duration.ofSeconds(60));
            one.sequencer.start();
            other.sequencer.stop();
            writers.await();
            Awaitility.await().atMost(Duration.ofSeconds(60))
                    .until(() -> store.unplaced().isEmpty() && store.holes().isEmpty());

            assertThat(writers.acknowledged).hasSizeGreaterThan(15_000);
            assertThat(store.placed()).containsExactlyInAnyOrderElementsOf(writers.acknowledged);
            assertThat(store.positions())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, writers.acknowledged.size()).boxed().toList());
            assertThat(store.disorder()).isZero();
        }
    }
}
