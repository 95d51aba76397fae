package org.entente.log.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.entente.log.testing.Notebook.NoteTaken;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever reads the feed gets every event in the ledger's order, wherever and whenever he starts. */
class LedgerFeedTest {
    private final TestDatabase database = TestPostgres.database("db/migration/eventlog");
    private final Store store = new Store(database.dataSource());
    private Node node;

    @BeforeEach
    void start() {
        node = Node.start(database, database.dataSource(), "one");
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_late_reader_gets_everything_over_many_pages() throws InterruptedException {
        append(0, 250);
        assertThat(positions(null, 250)).containsExactlyElementsOf(LongStream.rangeClosed(1, 250).boxed().toList());
    }

    @Test
    void a_reader_in_the_middle_goes_on_after_its_token() throws InterruptedException {
        append(0, 5);
        assertThat(positions(new GlobalSequenceTrackingToken(3), 2)).containsExactly(4L, 5L);
        TrackingToken replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(5),
                new GlobalSequenceTrackingToken(1));
        assertThat(positions(replay, 4)).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void a_waiting_reader_is_woken_by_the_next_event() throws InterruptedException {
        try (var stream = node.feed.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.peek()).isEmpty();
            append(0, 1);
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void the_callback_is_called_at_once_and_for_new_events_until_the_stream_is_closed() throws InterruptedException {
        var calls = new AtomicInteger();
        var stream = node.feed.openStream(null);
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
        assertThat(calls).hasValue(1);
        append(0, 1);
        Awaitility.await().untilAtomic(calls, Matchers.greaterThan(1));

        stream.close();
        int before = calls.get();
        append(1, 2);
        append(2, 3);
        assertThat(calls).hasValue(before);
    }

    @Test
    void an_event_held_back_by_a_slow_transaction_comes_later_but_comes() throws Exception {
        try (var stream = node.feed.openStream(null); var slow = store.held("ISS-9", 0)) {
            append(0, 2);
            assertThat(id(stream.nextAvailable())).isEqualTo("ISS-1/0");
            assertThat(id(stream.nextAvailable())).isEqualTo("ISS-1/1");
            slow.commit();
            assertThat(id(stream.nextAvailable())).isEqualTo("ISS-9/0");
        }
    }

    @Test
    void messages_carry_position_moment_and_the_event_as_stored() throws InterruptedException {
        append(0, 1);
        try (var stream = node.feed.openStream(null)) {
            var message = (LedgerMessage<?>) stream.nextAvailable();
            var entry = node.ledger.entry(1).orElseThrow();
            assertThat(message.position()).isEqualTo(1);
            assertThat(message.recordedAt()).isEqualTo(entry.recordedAt());
            assertThat(message.getTimestamp()).isEqualTo("2026-03-06T09:00:00Z").isEqualTo(entry.at());
            assertThat(message.getPayload())
                    .isEqualTo(new NoteTaken("ISS-1", "0", Instant.parse("2026-03-06T09:00:00Z")));
            assertThat(((DomainEventMessage<?>) message).getAggregateIdentifier()).isEqualTo(entry.aggregateId())
                    .isEqualTo("ISS-1");
            assertThat(message.withTrackingToken(new GlobalSequenceTrackingToken(9)).position()).isEqualTo(1);
            assertThat(entry.leafHash()).isEqualTo(LedgerLeaf.of(1, entry.stored(), entry.recordedAt()).hash());
        }
        assertThat(node.ledger.entry(2)).isEmpty();
        assertThat(node.ledger.positionOf("ISS-1/0")).hasValue(1);
        assertThat(node.ledger.positionOfAggregate("ISS-1", 1)).isEmpty();
    }

    @Test
    void tokens_point_at_the_tail_the_head_and_a_moment() throws InterruptedException {
        append(0, 1);
        Instant first = node.ledger.entry(1).orElseThrow().recordedAt();
        assertThat(node.feed.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(node.feed.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(node.feed.createTokenAt(first)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(node.feed.createTokenAt(first.plusNanos(1_000))).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThatThrownBy(() -> node.feed.openStream(new GapAwareTrackingToken(1, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void append(int from, int to) throws InterruptedException {
        for (int n = from; n < to; n++) {
            store.append("ISS-1", n);
        }
        node.sequencer.wake();
        assertThat(node.ledger.awaitPositionOf("ISS-1", to - 1L, Duration.ofSeconds(10))).isPresent();
    }

    private List<Long> positions(TrackingToken after, int count) throws InterruptedException {
        var positions = new ArrayList<Long>();
        try (var stream = node.feed.openStream(after)) {
            while (positions.size() < count) {
                positions.add(((LedgerMessage<?>) stream.nextAvailable()).position());
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
        return positions;
    }

    private static String id(TrackedEventMessage<?> message) {
        return message.getIdentifier();
    }
}
