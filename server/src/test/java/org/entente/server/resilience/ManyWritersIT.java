package org.entente.server.resilience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.entente.server.resilience.Client.Answer;
import org.entente.server.resilience.StoredTruth.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** Many write the same thing at the same moment: each version is given once, and nobody is told less than what happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyWritersIT {
    private static final int WRITERS = 32;
    private static final int TWINS = 10;
    private static final String HEAD = "zheng.hao";

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private ServerFolder folder;
    private ServerProcess server;
    private Client client;
    private StoredTruth store;

    @BeforeAll
    void start() throws IOException {
        folder = new ServerFolder();
        server = folder.start();
        client = new Client(server.awaitReady());
        store = StoredTruth.of(folder.data());
    }

    @AfterAll
    void end() throws Exception {
        threads.shutdownNow();
        folder.close();
    }

    @Test
    void of_32_who_decide_about_the_same_version_one_is_accepted_and_31_are_told_that_it_is_stale() throws Exception {
        String request = client.accepted(Order.draft(HEAD, "contested")).id();
        for (int round = 0; round < 5; round++) {
            long seen = round;
            String name = "contested-" + round + "-";
            List<Answer> answers = atOnce(WRITERS, n -> Order.revision(HEAD, request, seen, name + n));
            assertThat(answers).filteredOn(Answer::isAccepted).extracting(Answer::version).containsExactly(seen + 1);
            assertThat(answers).filteredOn(answer -> !answer.isAccepted()).hasSize(31)
                    .allMatch(answer -> answer.status() == 412 && answer.code().equals("stale-version"));
        }
        assertThat(store.versions(request)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void of_32_who_each_read_anew_until_they_are_accepted_every_one_gets_a_version_of_its_own() throws Exception {
        String request = client.accepted(Order.draft(HEAD, "insisting")).id();
        List<Callable<Long>> writers = IntStream.range(0, WRITERS)
                .<Callable<Long>>mapToObj(n -> () -> insist(request, "insisting-" + n)).toList();
        assertThat(together(writers)).containsExactlyInAnyOrderElementsOf(numbers(1, 32));
        assertThat(store.versions(request)).containsExactlyElementsOf(numbers(0, 32));
    }

    private long insist(String request, String name) throws IOException, InterruptedException {
        long seen = 0;
        for (int attempt = 0; attempt <= WRITERS; attempt++) {
            Answer answer = client.send(Order.revision(HEAD, request, seen, name));
            if (answer.isAccepted()) {
                return answer.version();
            }
            assertThat(answer.status()).as(answer.body()).isEqualTo(412);
            long current = answer.json().path("facts").path("currentVersion").asLong();
            assertThat(current).as(answer.body()).isGreaterThan(seen);
            seen = current;
        }
        throw new AssertionError(name + " was stale more often than others could have written");
    }

    @Test
    void of_32_who_add_something_all_are_accepted_again_and_again() throws Exception {
        SharedCase shared = SharedCase.approved(client);
        List<Callable<List<Long>>> writers = IntStream.range(0, WRITERS).<Callable<List<Long>>>mapToObj(n -> () -> {
            List<Long> versions = new ArrayList<>();
            for (int act = 0; act < 5; act++) {
                versions.add(client.accepted(shared.liaison(n, "adding-" + n + "-" + act)).version());
            }
            return versions;
        }).toList();
        List<Long> given = together(writers).stream().flatMap(List::stream).toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(numbers(shared.version() + 1, shared.version() + 160));
        assertThat(store.liaisons(shared.id()).keySet()).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void the_same_draft_sent_ten_times_at_once_is_there_once_and_answered_ten_times_alike() throws Exception {
        Order order = Order.draft(HEAD, "twin-draft");
        List<Answer> answers = atOnce(TWINS, n -> order);
        assertThat(answers).hasSize(TWINS).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().status()).isEqualTo(201);
        assertThat(answers.getFirst().location()).isEqualTo("/api/requests/" + answers.getFirst().id());
        assertThat(store.titles("twin-draft").get("twin-draft"))
                .containsExactly(new Place(answers.getFirst().id(), 0));
    }

    @Test
    void the_same_revision_sent_ten_times_at_once_is_there_once_and_answered_ten_times_alike() throws Exception {
        String request = client.accepted(Order.draft(HEAD, "revised-by-twins")).id();
        Order order = Order.revision(HEAD, request, 0, "twin-revision");
        List<Answer> answers = atOnce(TWINS, n -> order);
        assertThat(answers).hasSize(TWINS).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().etag()).isEqualTo("\"1\"");
        assertThat(store.titles("twin-revision").get("twin-revision")).containsExactly(new Place(request, 1));
    }

    @Test
    void one_key_for_two_requests_is_refused_to_the_later_even_if_they_come_at_once() throws Exception {
        Order one = Order.draft(HEAD, "two-faced");
        Order other = one.withBody(one.body().replace("two-faced", "other-face"));
        List<Answer> answers = atOnce(TWINS, n -> n % 2 == 0 ? one : other);
        List<Answer> accepted = answers.stream().filter(Answer::isAccepted).toList();
        assertThat(accepted).hasSize(5).containsOnly(accepted.getFirst());
        assertThat(answers).filteredOn(answer -> !answer.isAccepted()).hasSize(5)
                .allMatch(answer -> answer.status() == 422 && answer.code().equals("key-used"));
        assertThat(store.versions(accepted.getFirst().id())).containsExactly(0L);
    }

    @Test
    void a_revision_under_a_used_key_is_refused_for_its_key_not_for_its_age() throws Exception {
        String request = client.accepted(Order.draft(HEAD, "once")).id();
        Order first = Order.revision(HEAD, request, 0, "once-only");
        assertThat(client.accepted(first).version()).isEqualTo(1);
        Answer second = client.send(first.withBody(first.body().replace("once-only", "and-again")));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("key-used");
        assertThat(store.versions(request)).containsExactly(0L, 1L);
    }

    private List<Answer> atOnce(int count, IntFunction<Order> orders) throws Exception {
        return together(IntStream.range(0, count).<Callable<Answer>>mapToObj(n -> () -> client.send(orders.apply(n)))
                .toList());
    }

    /** All begin at the same moment. */
    private <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(tasks.size());
        List<Future<T>> running = tasks.stream().map(task -> threads.submit(() -> {
            begin.await(30, TimeUnit.SECONDS);
            return task.call();
        })).toList();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
