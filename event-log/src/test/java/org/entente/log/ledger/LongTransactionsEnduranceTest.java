package org.entente.log.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.entente.log.postgres.LiveDataSource;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Transactions held open for 75 seconds, beyond the minute after which Axon's own readers give a gap up. */
@Tag("endurance")
class LongTransactionsEnduranceTest {
    private static final Duration HELD = Duration.ofSeconds(75);

    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");
    private final Store store = new Store(LiveDataSource.forApp(database));

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void events_of_a_transaction_held_for_75_seconds_are_placed_and_delivered() throws Exception {
        try (var node = Node.start(database, database.dataSource(), "one");
                var kept = store.held("ISS-1", 0, 1);
                var dropped = store.held("ISS-2", 0);
                var stream = node.feed.openStream(null)) {
            long begin = System.nanoTime();
            int[] sequence = {0};
            Awaitility.await().atMost(HELD.plusSeconds(30)).until(() -> {
                store.append("ISS-3", sequence[0]++);
                return System.nanoTime() - begin > HELD.toNanos();
            });
            Awaitility.await().until(() -> node.ledger.head() == sequence[0]);
            assertThat(store.holes()).containsExactly(1L, 2L, 3L);
            dropped.rollback();
            kept.commit();
            Awaitility.await().until(() -> node.ledger.head() == sequence[0] + 2 && store.holes().isEmpty());

            var delivered = new ArrayList<String>();
            while (delivered.size() < sequence[0] + 2) {
                delivered.add(stream.nextAvailable().getIdentifier());
            }
            var expected = new ArrayList<>(IntStream.range(0, sequence[0]).mapToObj(n -> "ISS-3/" + n).toList());
            expected.add("ISS-1/0");
            expected.add("ISS-1/1");
            assertThat(delivered).containsExactlyElementsOf(expected);
        }
    }
}
