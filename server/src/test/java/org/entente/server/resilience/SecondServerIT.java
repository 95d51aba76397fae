package org.entente.server.resilience;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.entente.server.resilience.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder has one server; a second one may join it, and then they are equals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondServerIT {
    private static final String HEAD = "zheng.hao";

    private ServerFolder folder;
    private ServerProcess owner;
    private Client client;

    @BeforeAll
    void start() throws IOException {
        folder = new ServerFolder();
        owner = folder.start();
        client = new Client(owner.awaitReady());
    }

    @AfterAll
    void end() throws Exception {
        folder.close();
    }

    @Test
    void a_second_server_on_the_folder_is_refused_and_told_how_to_join() throws Exception {
        String said = folder.start().failure();
        assertThat(said).contains("another server uses this folder (pid " + owner.pid() + ")",
                "--entente.db.join=" + folder.data().toRealPath());
        assertThat(client.get(HEAD, "/api/projections").status()).isEqualTo(200);
    }

    @Test
    void two_servers_on_one_database_take_commands_as_one() throws Exception {
        ServerProcess second = folder.join();
        Client other = new Client(second.awaitReady());

        Answer draft = client.accepted(Order.draft(HEAD, "handed-over"));
        Answer there = other.accepted(Order.revision(HEAD, draft.id(), 0, "handed-over-1"));
        Answer back = client.accepted(Order.revision(HEAD, draft.id(), there.version(), "handed-over-2"));
        assertThat(back.version()).isEqualTo(2);
        assertThat(other.send(Order.revision(HEAD, draft.id(), 1, "handed-over-late")).status()).isEqualTo(412);
        assertThat(other.accepted(Order.draft(HEAD, "handed-over"))).as("repeated at the other").isEqualTo(draft);

        assertThat(seen(other, draft.id(), 2)).isEqualTo("handed-over-2");
        assertThat(seen(client, draft.id(), 2)).isEqualTo("handed-over-2");
        bothWriteAtOnce(other);

        second.stop();
        assertThat(folder.postmaster()).as("the database is its owner's").isNotZero();
        assertThat(client.accepted(Order.draft(HEAD, "alone-again")).version()).isZero();
    }

    /** What a server shows of a request, once it shows that version. */
    private static String seen(Client at, String request, long version) throws IOException, InterruptedException {
        Answer shown = at.get(HEAD, "/api/requests/" + request + "?atLeast=" + version);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        return shown.json().path("form").path("title").path("en").asString("");
    }

    private void bothWriteAtOnce(Client other) throws Exception {
        SharedCase shared = SharedCase.approved(client);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Long>> acts = IntStream.range(0, 80).<Callable<Long>>mapToObj(n -> () -> (n % 2 == 0
                    ? client
                    : other).accepted(shared.liaison(n, "both-" + n)).version()).toList();
            List<Future<Long>> done = threads.invokeAll(acts, 60, TimeUnit.SECONDS);
            assertThat(done.stream().map(Future::resultNow).toList()).containsExactlyInAnyOrderElementsOf(
                    LongStream.rangeClosed(shared.version() + 1, shared.version() + 80).boxed().toList());
        }
        StoredTruth store = StoredTruth.of(folder.data());
        assertThat(store.liaisons(shared.id())).hasSize(80);
        SameStory.isInLedgerAndViews(store);
    }
}
