package org.entente.server.resilience;

import java.io.IOException;
import java.time.Duration;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** A server under load of which a process is killed again and again; afterwards all must tell the same story. */
final class Ordeal implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);

    private final ServerFolder folder = new ServerFolder();
    private final OrderBook book = new OrderBook();
    private final Client client;
    private final SharedCase shared;
    private ServerProcess server;
    private int carriedOutUnheard;

    Ordeal() throws IOException, InterruptedException {
        server = folder.start();
        client = new Client(server.awaitReady());
        shared = SharedCase.approved(client);
    }

    /** The server dies in mid-load and is started on the same folder, where its PostgreSQL still runs. */
    void killServer(int kills, int ordersBetween) throws Exception {
        try (Load load = new Load(client, book, shared, CLIENTS, true)) {
            for (int kill = 0; kill < kills; kill++) {
                load.awaitMore(ordersBetween);
                server.kill();
                long orphan = folder.postmaster();
                assertThat(orphan).as("PostgreSQL outlives its server").isNotZero();
                countUnheard();
                server = folder.start();
                client.follow(server.awaitReady());
                assertThat(folder.postmaster()).as("and is replaced").isNotIn(0L, orphan);
            }
            load.awaitMore(ordersBetween);
            load.finish();
        }
        assertThat(book.repeatedCount()).isGreaterThanOrEqualTo(kills);
    }

    private void countUnheard() {
        var stored = store().titles("order-%").keySet();
        carriedOutUnheard += (int) book.open().stream().filter(stored::contains).count();
    }

    /** PostgreSQL's first process dies in mid-load; every order is answered all the same, accepted or 503 as a problem. */
    void killPostgres(int kills, int ordersBetween) throws Exception {
        try (Load load = new Load(client, book, shared, CLIENTS, false)) {
            for (int kill = 0; kill < kills; kill++) {
                load.awaitMore(ordersBetween);
                long killed = folder.killPostmaster();
                Awaitility.await().atMost(LONGEST_RECOVERY)
                        .until(() -> folder.postmaster() != 0 && folder.postmaster() != killed);
            }
            load.awaitMore(ordersBetween);
            load.finish();
        }
        assertThat(server.isAlive()).isTrue();
        assertThat(book.repeatedCount()).isGreaterThanOrEqualTo(kills);
    }

    /** Load without any kill, while something else is done. */
    void work(Duration time) throws Exception {
        try (Load load = new Load(client, book, shared, CLIENTS, false)) {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                load.awaitMore(CLIENTS);
            }
            load.finish();
        }
    }

    /** Orders of which a killed server had stored the event without having answered, as far as seen. */
    int carriedOutUnheard() {
        return carriedOutUnheard;
    }

    StoredTruth store() {
        return StoredTruth.of(folder.data());
    }

    String caseId() {
        return shared.id();
    }

    void requireSameStory() throws InterruptedException {
        SameStory.isToldBy(book, shared, store());
        SameStory.isInLedgerAndViews(store());
        server.stop();
        assertThat(folder.postmaster()).as("stopped in order, with its server").isZero();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        folder.close();
    }
}
