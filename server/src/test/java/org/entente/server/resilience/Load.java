package org.entente.server.resilience;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.entente.server.resilience.Client.Answer;
import org.entente.server.resilience.SharedCase.Department;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several clients that work without pause: each drafts requests and revises them, and all name liaisons of one shared case.
 * Whoever gets no answer, or 503, repeats the very same order until it is answered.
 */
final class Load implements AutoCloseable {
    private static final int REVISIONS = 4;
    private static final Duration LONGEST_ORDER = Duration.ofSeconds(90);
    private static final int MOST_ORDERS = 20_000;

    private final Client client;
    private final OrderBook book;
    private final SharedCase shared;
    private final boolean mayVanish;
    private final ExecutorService threads;
    private final List<Future<?>> workers;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;

    /** @param mayVanish whether a request may stay without any answer; otherwise every one must be answered by the server */
    Load(Client client, OrderBook book, SharedCase shared, int clients, boolean mayVanish) {
        this.client = client;
        this.book = book;
        this.shared = shared;
        this.mayVanish = mayVanish;
        this.threads = Executors.newFixedThreadPool(clients);
        this.workers = IntStream.range(0, clients).<Future<?>>mapToObj(n -> threads.submit(() -> work(n))).toList();
    }

    private void work(int number) {
        try {
            Department department = SharedCase.DEPARTMENTS.get(number % SharedCase.DEPARTMENTS.size());
            for (int round = 0; !stopping && book.acceptedCount() < MOST_ORDERS; round++) {
                course(department.head(), number, "order-" + number + "-" + round);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            faults.add(e.toString());
        }
    }

    private void course(String person, int number, String name) throws InterruptedException {
        Answer draft = carryThrough(Order.draft(person, name));
        long version = draft.version();
        for (int revision = 1; revision <= REVISIONS && !stopping; revision++) {
            version = carryThrough(Order.revision(person, draft.id(), version, name + "-" + revision)).version();
        }
        if (!stopping) {
            carryThrough(shared.liaison(number, name + "-liaison"));
        }
    }

    private Answer carryThrough(Order order) throws InterruptedException {
        long until = System.nanoTime() + LONGEST_ORDER.toNanos();
        book.sending(order);
        while (System.nanoTime() < until) {
            try {
                Answer answer = client.send(order);
                if (answer.isAccepted()) {
                    book.accepted(order, answer);
                    return answer;
                }
                requireLater(order, answer);
            } catch (IOException e) {
                if (!mayVanish) {
                    throw new AssertionError(order + " got no answer: " + e, e);
                }
            }
            book.unanswered(order);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError(order + " found nobody for " + LONGEST_ORDER);
    }

    /** The only other answer that a correct order may get. */
    private static void requireLater(Order order, Answer answer) {
        boolean isLater = answer.status() == 503 && answer.type().startsWith("application/problem+json")
                && !answer.retryAfter().isEmpty();
        if (!isLater) {
            throw new AssertionError(order + " was answered " + answer);
        }
    }

    /** Lets the clients work until so many more orders than now have been accepted. */
    void awaitMore(int orders) {
        int goal = book.acceptedCount() + orders;
        Awaitility.await().atMost(LONGEST_ORDER).pollInterval(Duration.ofMillis(5)).until(() -> {
            assertThat(faults).isEmpty();
            return book.acceptedCount() >= goal;
        });
    }

    /** Ends the load; every order that was begun is carried through first. */
    void finish() throws Exception {
        stopping = true;
        for (Future<?> worker : workers) {
            worker.get(LONGEST_ORDER.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        threads.shutdownNow();
        assertThat(threads.awaitTermination(LONGEST_ORDER.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
