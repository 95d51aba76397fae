package org.entente.query.view;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.entente.api.refusal.Refusal;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A rebuild gives the very tables that following live gave, and nobody who reads or writes meanwhile sees an error. */
class RebuildTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final MemoryLedger ledger = new MemoryLedger();
    private TestDatabase database;
    private ReadSideBench side;
    private Rebuild rebuild;

    @BeforeEach
    void filled() {
        database = TestPostgres.database("db/migration/query");
        side = ReadSideBench.withSamples(database);
        ledger.random(7, 3_000, 20);
        side.write(ledger.all(), 500);
        rebuild = rebuilding(side.views);
    }

    @AfterEach
    void dropDatabase() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        database.close();
    }

    @Test
    void rebuilt_tables_are_those_that_were_live() {
        List<String> live = side.table(SampleViews.CASES);
        List<String> tally = side.table(SampleViews.TALLY);

        RebuildJob job = ended(rebuild.start());

        assertThat(job.state()).isEqualTo("done");
        assertThat(job.position()).isEqualTo(3_000);
        assertThat(side.table(SampleViews.CASES)).hasSizeGreaterThan(1_000).isEqualTo(live);
        assertThat(side.table(SampleViews.TALLY)).isEqualTo(tally);
        assertThat(side.jdbc.queryForObject("select to_regnamespace('read_next') is null"
                + " and to_regnamespace('read_gone') is null", Boolean.class)).isTrue();
    }

    @Test
    void rows_spoilt_by_hand_are_mended_and_following_goes_on() {
        side.jdbc.update("update read.sample_case set body = '{}' where to_pos = 9223372036854775807");

        assertThat(ended(rebuild.start()).state()).isEqualTo("done");
        ledger.random(8, 200, 20);
        side.write(ledger.read(3_000, 200), 50);

        side.assertEqualsReferenceAtEveryPosition(ledger.all(), 100);
    }

    @Test
    void readers_and_the_writer_go_on_during_rebuilds_and_never_see_an_error_or_go_back() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicLong answers = new AtomicLong();
        Future<?> reading = threads.submit(() -> readUntil(enough, answers));
        Future<?> readingToo = threads.submit(() -> readUntil(enough, answers));
        Future<?> writing = threads.submit(() -> {
            while (!enough.get()) {
                long head = ledger.head();
                ledger.random(head, 5, 20);
                side.writer.apply(ledger.read(head, 5));
            }
        });
        for (int i = 0; i < 4; i++) {
            assertThat(ended(rebuild.start()).state()).isEqualTo("done");
        }
        enough.set(true);
        reading.get();
        readingToo.get();
        writing.get();

        assertThat(answers.get()).isGreaterThan(100);
        assertThat(ledger.head()).isGreaterThan(3_000);
        assertThat(side.reader.position()).isEqualTo(ledger.head());
        side.assertEqualsReferenceAtEveryPosition(ledger.all(), 250);
    }

    @Test
    void the_next_rebuild_waits_for_one_that_has_ended_to_let_go() throws Exception {
        RebuildLock lettingGo = RebuildLock.take(database.dataSource()).orElseThrow();
        FutureTask<String> next = new FutureTask<>(rebuild::start);
        Thread waiting = Thread.ofPlatform().start(next);
        await().pollInterval(Duration.ofMillis(1)).until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        lettingGo.close();

        assertThat(ended(next.get()).state()).isEqualTo("done");
    }

    @Test
    void the_swap_waits_for_a_long_reader_without_holding_up_others() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Void> release = new CompletableFuture<>();
        Future<Long> reading = threads.submit(() -> side.reader.read(Moment.NOW, at -> {
            inside.countDown();
            release.join();
            return at.count(SampleViews.CASES, Filter.none());
        }));
        inside.await();
        String id = rebuild.start();
        await().pollInterval(Duration.ofMillis(5)).until(this::swapWaits);
        await().pollInterval(Duration.ofMillis(5)).until(() -> !swapWaits());
        await().pollInterval(Duration.ofMillis(5)).until(this::swapWaits);

        assertThat(side.reader.position()).isEqualTo(3_000);
        assertThat(rebuild.find(id).orElseThrow().isRunning()).isTrue();
        release.complete(null);

        assertThat(reading.get()).isPositive();
        assertThat(ended(id)).as("%s", rebuild.find(id)).extracting(RebuildJob::state).isEqualTo("done");
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Void> release = new CompletableFuture<>();
        Future<Long> reading = threads.submit(() -> side.reader.read(Moment.NOW, at -> {
            inside.countDown();
            release.join();
            return at.position();
        }));
        inside.await();
        String first = rebuild.start();

        assertThatThrownBy(() -> rebuilding(side.views).start()).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("rebuild-running"));
        release.complete(null);
        assertThat(reading.get()).isEqualTo(3_000);
        assertThat(ended(first).state()).isEqualTo("done");
    }

    @Test
    void a_fold_that_fails_fails_the_rebuild_and_leaves_the_live_views_alone() {
        List<String> live = side.table(SampleViews.CASES);
        RebuildJob job = ended(rebuilding(new Views(List.of(StubbornViews.refusing(2_500), SampleViews.TALLY)))
                .start());

        assertThat(job.state()).isEqualTo("failed");
        assertThat(job.error()).contains("sample_case cannot fold position 2500");
        assertThat(side.table(SampleViews.CASES)).isEqualTo(live);
        assertThat(side.reader.position()).isEqualTo(3_000);
    }

    @Test
    void a_rebuild_whose_server_ended_is_marked_after_the_next_start() {
        side.jdbc.update("""
                         insert into read_side.rebuild (id, state, target, started_at, touched_at)
                         values ('JOB-lost', 'running', 9, now(), now())
                         """);
        side.jdbc.execute("select read_side.begin_next()");

        rebuild.clearAway();

        assertThat(rebuild.find("JOB-lost").orElseThrow().state()).isEqualTo("interrupted");
        assertThat(ended(rebuild.start()).state()).isEqualTo("done");
    }

    @Test
    void a_view_that_was_changed_answers_nothing_until_it_is_rebuilt() {
        View<SampleViews.CaseRow> changed = new View<>("sample_case", SampleViews.CaseRow.class, 2,
                new SampleViews.CaseFold(), SampleViews.CASES.columns());
        Views views = new Views(List.of(changed, SampleViews.TALLY));
        assertThat(views.unfilled(side.jdbc)).containsExactly("sample_case");
        assertThatThrownBy(() -> side.reader.read(Moment.NOW, at -> at.one(changed, "REQ-1")))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("view-being-built"));

        ledger.random(9, 10, 20);
        new ViewWriter(side.jdbc, side.transaction, views).apply(ledger.read(3_000, 10));
        assertThat(ended(rebuilding(views).start()).state()).isEqualTo("done");

        assertThat(views.unfilled(side.jdbc)).isEmpty();
        side.assertEqualsReferenceAtEveryPosition(ledger.all(), 500);
    }

    private boolean swapWaits() {
        return new JdbcTemplate(database.ownerDataSource()).queryForObject(
                """
                select exists (select from pg_locks where not granted and mode = 'AccessExclusiveLock'
                               and database = (select oid from pg_database where datname = current_database()))
                """, Boolean.class);
    }

    private void readUntil(AtomicBoolean enough, AtomicLong answers) {
        long last = 0;
        while (!enough.get()) {
            long position = side.reader.read(Moment.NOW, at -> {
                // The tally counts openings: position and rows must come from the same state.
                long tallied = at.all(SampleViews.TALLY, Filter.none(), 10).stream()
                        .mapToLong(SampleViews.TallyRow::events).sum();
                assertThat(tallied).isEqualTo(openingsUpTo(at.position()));
                return at.position();
            });
            assertThat(position).isGreaterThanOrEqualTo(last);
            last = position;
            answers.incrementAndGet();
        }
    }

    private long openingsUpTo(long position) {
        return ledger.all().stream().limit(position).map(LedgerEvent::payload)
                .mapToLong(event -> event instanceof SampleEvent.Opened opened ? opened.departments().size() : 0).sum();
    }

    private Rebuild rebuilding(Views views) {
        return new Rebuild(new JdbcTemplate(database.dataSource()).getDataSource(), side.transaction, views, ledger,
                threads);
    }

    private RebuildJob ended(String id) {
        await().atMost(60, TimeUnit.SECONDS).until(() -> !rebuild.find(id).orElseThrow().isRunning());
        return rebuild.find(id).orElseThrow();
    }
}
