package org.entente.log.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.entente.log.postgres.OnPostgres;
import org.entente.log.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.log.store.Journal.NOON;
import static org.entente.log.store.Journal.note;

/** An accepted command leaves its events and its receipt, or neither; the same command is never accepted twice. */
@OnPostgres
class ReceiptTest {
    private final Journal journal;

    ReceiptTest(TestDatabase database) {
        this.journal = new Journal(database);
    }

    @Test
    void a_receipt_says_what_was_asked_and_which_version_came_of_it() {
        journal.command(asked(1), List.of(note("NB-1", 0), note("NB-1", 1), note("NB-side", 0)));
        assertThat(journal.receipts.find(id(1))).contains(new Receipt(id(1), "00ff", "NB-1", 1, NOON));
        assertThat(journal.receipts.find(id(99))).isEmpty();
    }

    @Test
    void a_command_of_the_system_gets_none() {
        journal.command(Map.of("commandId", id(2).toString(), "actor", "system:clock"), List.of(note("NB-2", 0)));
        assertThat(journal.receipts.find(id(2))).isEmpty();
        assertThat(journal.engine.lastSequenceNumberFor("NB-2")).contains(0L);
    }

    @Test
    void events_that_cannot_be_stored_leave_no_receipt() {
        journal.command(asked(3), List.of(note("NB-3", 0)));
        assertThatThrownBy(() -> journal.command(asked(4), List.of(note("NB-3", 0))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(journal.receipts.find(id(4))).isEmpty();
    }

    @Test
    void the_same_command_again_is_told_that_it_is_done_and_stores_no_event() {
        journal.command(asked(5), List.of(note("NB-5", 0)));
        assertThatThrownBy(() -> journal.command(asked(5), List.of(note("NB-5", 1))))
                .isInstanceOfSatisfying(AlreadyDoneException.class, e -> assertThat(e.commandId()).isEqualTo(id(5)));
        assertThat(journal.engine.lastSequenceNumberFor("NB-5")).contains(0L);
    }

    @Test
    void a_parallel_twin_waits_for_the_first_and_is_then_told_that_it_is_done() {
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> first = appendAndHold(asked(6), "NB-6", finish);
        CompletableFuture<Void> twin = inParallel(() -> journal.command(asked(6), List.of(note("NB-6", 0))));
        awaitABlockedTransaction();
        finish.countDown();
        first.join();
        assertThatThrownBy(twin::join).isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AlreadyDoneException.class);
        assertThat(journal.engine.readEvents("NB-6").asStream()).hasSize(1);
    }

    @Test
    void if_the_first_is_rolled_back_its_twin_is_accepted() {
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> first = appendAndHold(asked(7), "NB-7", finish);
        CompletableFuture<Void> twin = inParallel(() -> journal.command(asked(7), List.of(note("NB-7", 0))));
        awaitABlockedTransaction();
        journal.jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where pid = any (select unnest("
                + "pg_blocking_pids(b.pid)) from pg_stat_activity b where b.wait_event_type = 'Lock' and b.datname = current_database())")
                .query(Boolean.class).list();
        twin.join();
        finish.countDown();
        assertThatThrownBy(first::join).isInstanceOf(CompletionException.class);
        assertThat(journal.receipts.find(id(7))).contains(new Receipt(id(7), "00ff", "NB-7", 0, NOON));
    }

    @Test
    void who_waits_for_more_than_five_seconds_is_told_that_it_still_runs() {
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> first = appendAndHold(asked(8), "NB-8", finish);
        assertThatThrownBy(() -> journal.command(asked(8), List.of(note("NB-8", 0))))
                .isInstanceOf(StillRunningException.class);
        assertThatThrownBy(() -> journal.command(asked(9), List.of(note("NB-8", 0))))
                .isInstanceOf(StillRunningException.class);
        finish.countDown();
        first.join();
        assertThat(journal.receipts.find(id(9))).isEmpty();
    }

    @Test
    void a_command_that_wants_a_receipt_needs_an_id() {
        assertThatThrownBy(() -> journal.command(Map.of("requestHash", "00ff"), List.of(note("NB-10", 0))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("commandId");
    }

    /** Comes back once the first command has written everything and only its commit is missing. */
    private CompletableFuture<Void> appendAndHold(Map<String, String> metadata, String notebook,
            CountDownLatch finish) {
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> held = inParallel(() -> journal.transactions.executeInTransaction(() -> {
            journal.command(metadata, List.of(note(notebook, 0)));
            written.countDown();
            await(finish);
        }));
        await(written);
        return held;
    }

    /** Not in the common pool, which may have one thread only. */
    private static CompletableFuture<Void> inParallel(Runnable task) {
        return CompletableFuture.runAsync(task, Thread::startVirtualThread);
    }

    /** Asked as the role that waits: PostgreSQL hides it from others. */
    private void awaitABlockedTransaction() {
        Awaitility.await().until(() -> journal.jdbc.sql("select count(*) from pg_stat_activity"
                + " where wait_event_type = 'Lock' and datname = current_database()").query(Integer.class)
                .single() == 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Map<String, String> asked(int number) {
        return Map.of("commandId", id(number).toString(), "requestHash", "00ff");
    }
}
