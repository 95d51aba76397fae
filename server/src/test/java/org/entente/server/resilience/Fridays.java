package org.entente.server.resilience;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case at work on a drill's database whose clock goes on while no server runs, as the clock on the wall does: the server is killed,
 * the clock is moved beside it, and another server finds what fell due in the meantime. Nobody reports anything.
 */
final class Fridays implements AutoCloseable {
    /** So soon after it takes requests a server has found all that fell due before. */
    private static final Duration PROMISED = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(180);
    private static final int MOST_EVENTS = 60;

    private final ServerFolder folder = new ServerFolder();
    private final FridayTruth store;
    private ServerProcess server;

    Fridays() throws IOException {
        server = folder.start("--entente.demo=drill");
        server.awaitReady();
        store = new FridayTruth(StoredTruth.of(folder.data()));
    }

    FridayTruth store() {
        return store;
    }

    /** No server runs until that moment; then another one starts and is ready. */
    void awayUntil(Instant moment) throws InterruptedException {
        server.kill();
        store.moveClockTo(moment);
        startAgain();
        server.awaitReady();
    }

    void awaitPromised(Runnable found) {
        Awaitility.await().atMost(PROMISED).pollInterval(Duration.ofMillis(20)).untilAsserted(found::run);
    }

    /** Kills servers at random moments of their recording while weeks pass, then lets a last one come to rest. */
    void killWhileWeeksPass(int kills, Duration step, Random dice) throws InterruptedException {
        Instant now = store.now();
        for (int i = 0; i < kills; i++) {
            now = now.plus(step);
            server.kill();
            store.moveClockTo(now);
            long goal = store.events() + dice.nextInt(MOST_EVENTS);
            startAgain();
            patiently().until(() -> store.events() >= goal || isAtRest());
        }
        server.kill();
        startAgain();
        patiently().until(this::isAtRest);
    }

    private boolean isAtRest() {
        return new TreeSet<>(store.missed()).containsAll(store.owed());
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(20)).ignoreExceptions();
    }

    private void startAgain() {
        server = folder.start("--entente.clock=drill");
    }

    /** Every update that is owed was missed and chased once, at its moment, and every week began once and in order. */
    void requireEachOnce() {
        List<String> owed = List.copyOf(store.owed());
        assertThat(owed).isNotEmpty();
        assertThat(store.missed()).doesNotHaveDuplicates().containsAll(owed);
        assertThat(store.chased()).isEqualTo(store.missed());
        assertThat(store.missedAtAnotherMoment()).isZero();
        assertThat(store.weeks()).doesNotHaveDuplicates().isSorted();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        folder.close();
    }
}
