package org.entente.server.resilience;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.entente.server.resilience.Client.Answer;
import org.entente.server.resilience.StoredTruth.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** The comparison at the end: what clients were told, what is stored, and what the ledger and the views made of it. */
final class SameStory {
    private static final Duration CATCH_UP = Duration.ofSeconds(60);

    private SameStory() {}

    /** Every order of the log was accepted, and stands in the store exactly once, where its answer says. */
    static void isToldBy(OrderBook book, SharedCase shared, StoredTruth store) {
        assertThat(book.accepted().keySet()).isEqualTo(book.sent().keySet());
        Map<String, List<Place>> titles = new HashMap<>();
        Map<Long, String> liaisons = new HashMap<>();
        Map<Place, Integer> receipts = store.receipts();
        book.sent().forEach((key, order) -> {
            Answer answer = book.accepted().get(key);
            Place place = new Place(answer.id(), answer.version());
            assertThat(receipts).as(key).containsEntry(place, 1);
            if (order.path().contains("/liaisons/")) {
                assertThat(liaisons.put(answer.version(), order.body())).as("answered to two: " + place).isNull();
            } else {
                titles.put(key, List.of(place));
            }
        });
        assertThat(store.titles("order-%")).isEqualTo(titles);
        Map<Long, String> named = new HashMap<>();
        store.liaisons(shared.id())
                .forEach((version, person) -> named.put(version, "{\"liaison\": \"" + person + "\"}"));
        assertThat(named).isEqualTo(liaisons);
        assertThat(store.commandsDoneTwice()).isEmpty();
        assertThat(store.aggregatesWithGaps()).isEmpty();
    }

    /**
     * One entry for each event, at positions without gap, aggregates in their order; and every view has got there. While events still
     * come there is no single look at all of it: then it is looked again, and what is wrong stays wrong.
     */
    static void isInLedgerAndViews(StoredTruth store) {
        Awaitility.await().atMost(CATCH_UP).untilAsserted(() -> {
            long events = store.events();
            assertThat(store.positions())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, events).boxed().toList());
            assertThat(store.eventsWithoutEntry()).isZero();
            assertThat(store.aggregatesOutOfOrder()).isEmpty();
            assertThat(store.viewed()).isGreaterThanOrEqualTo(events);
        });
    }
}
