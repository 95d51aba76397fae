package org.entente.server.resilience;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.entente.server.resilience.Client.Answer;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two servers on one database while limits run out by the dozen: either is killed at random, sessions are cut, PostgreSQL is killed,
 * its wall clock jumps two hours ahead and back. Afterwards every rung must stand in the store exactly once, dated as it was due.
 */
final class RungOrdeal implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    /** When the measures for an urgent issue are due, counted from its report: from then on it is critical. */
    private static final Duration MEASURES = Duration.ofHours(4);
    private static final Duration JUMP = Duration.ofHours(2);
    private static final Duration LATER = Duration.ofHours(7);

    private final ServerFolder folder = new ServerFolder();
    private final Random random;
    private final List<Node> nodes = new ArrayList<>();
    private final AgreedCase theCase;
    private final DatabaseTime time;
    private final StoredTruth store;
    private final StoredRungs rungs;
    private int reported;

    /** A server, started again after each kill, perhaps at another address. */
    private static final class Node {
        private final Supplier<ServerProcess> start;
        private ServerProcess process;
        private @Nullable Client client;

        Node(Supplier<ServerProcess> start) {
            this.start = start;
            this.process = start.get();
        }

        boolean isKnownToBeReady() {
            return client != null;
        }

        Client ready() {
            Client known = client;
            if (known == null) {
                known = new Client(process.awaitReady());
                client = known;
            }
            return known;
        }

        void killAndBegin() throws InterruptedException {
            process.kill();
            process = start.get();
            client = null;
        }
    }

    RungOrdeal(long seed) throws IOException, InterruptedException {
        random = new Random(seed);
        nodes.add(new Node(folder::start));
        theCase = AgreedCase.confirmed(nodes.getFirst().ready());
        time = DatabaseTime.of(folder.data());
        store = StoredTruth.of(folder.data());
        rungs = new StoredRungs(store);
        nodes.add(new Node(this::join));
        nodes.getLast().ready();
    }

    /** Only where PostgreSQL runs can anybody join. */
    private ServerProcess join() {
        Awaitility.await().atMost(LONGEST).until(() -> folder.postmaster() != 0);
        return folder.join();
    }

    /** Each kill comes while the limits of the issues just reported run out. */
    void kill(int times, int issuesBetween) throws Exception {
        for (int kill = 0; kill < times; kill++) {
            int number = random.nextInt(nodes.size());
            Node killed = nodes.get(number);
            Client other = nodes.get(1 - number).ready();
            int raised = raises();
            for (int issue = 0; issue < issuesBetween; issue++) {
                report(random.nextBoolean() && killed.isKnownToBeReady() ? killed.ready() : other, other);
            }
            Awaitility.await().atMost(LONGEST).until(() -> raises() > raised);
            mishap(kill);
            killed.killAndBegin();
        }
        nodes.forEach(Node::ready);
    }

    private void mishap(int number) throws InterruptedException {
        switch (number % 5) {
            case 0 -> assertThat(insisting(time::cutEverySession)).isPositive();
            case 1 -> shift(JUMP);
            case 2 -> folder.killPostmaster();
            case 3 -> shift(Duration.ZERO);
            default -> {
            } // nothing but the kill
        }
    }

    private void shift(Duration by) throws InterruptedException {
        insisting(() -> {
            time.shift(by);
            return by;
        });
    }

    /** Due in a moment. A server that dies, or whose database is away, is asked again, and then the other. */
    private void report(Client first, Client other) throws Exception {
        Instant due = insisting(time::now).plusMillis(500 + random.nextInt(2_500));
        Order order = theCase.urgent(++reported, due.minus(MEASURES));
        long until = System.nanoTime() + LONGEST.toNanos();
        for (Client at = first; System.nanoTime() < until; at = other) {
            try {
                Answer answer = at.send(order);
                if (answer.isAccepted()) {
                    return;
                }
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            } catch (IOException unanswered) {
                assertThat(unanswered).isNotNull(); // nobody knows: the same again
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError(order + " found nobody for " + LONGEST);
    }

    /** Lets hours pass and everything fall due that was left open, then asks the store. */
    void requireEachOnce() throws InterruptedException {
        shift(LATER);
        Awaitility.await().atMost(LONGEST).ignoreExceptions().until(() -> rungs.overdue() == 0 && raises() == reported);
        SameStory.isInLedgerAndViews(store);
        assertThat(rungs.issues()).isEqualTo(reported);
        assertThat(rungs.reportedTwice()).as("reported twice").isEmpty();
        assertThat(rungs.judgedTwice()).as("judged twice").isEmpty();
        assertThat(rungs.missedAtAnotherMoment()).as("missed at another moment than due").isEmpty();
        assertThat(rungs.notRaisedOnce()).as("not raised exactly once at the due moment").isEmpty();
        assertThat(rungs.raisedForNothing()).as("raised for nothing").isEmpty();
        assertThat(rungs.notToldOnce()).as("next level not told exactly once").isEmpty();
        assertThat(rungs.rungTwice()).as("alarms rung twice").isEmpty();
        assertThat(store.commandsDoneTwice()).isEmpty();
        assertThat(store.aggregatesWithGaps()).isEmpty();
    }

    /** How many rungs there were: misses and raises. */
    int fired() {
        return rungs.misses() + rungs.raises();
    }

    private int raises() throws InterruptedException {
        return insisting(rungs::raises);
    }

    /** The database may be away for a while. */
    private static <T> T insisting(Supplier<T> question) throws InterruptedException {
        List<T> answer = new ArrayList<>();
        Awaitility.await().atMost(LONGEST).ignoreExceptions().until(() -> answer.add(question.get()));
        return answer.getFirst();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        folder.close();
    }
}
