package org.entente.query.view;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;

/** A ledger in memory: one position a second from a fixed instant. */
final class MemoryLedger implements LedgerSource {
    static final Instant START = Instant.parse("2026-04-27T01:00:00Z");
    private static final List<String> DEPARTMENTS = List.of("D-MKT", "D-RND", "D-PRD", "D-QA");

    private final List<LedgerEvent> events = new CopyOnWriteArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    static Instant second(long position) {
        return START.plusSeconds(position);
    }

    LedgerEvent append(String aggregateId, DomainEvent payload) {
        long position = head() + 1;
        long sequence = sequences.merge(aggregateId, 0L, (before, zero) -> before + 1);
        LedgerEvent event = new LedgerEvent(position, "event-" + position, "Sample", aggregateId, sequence,
                second(position), second(position), Map.of(Meta.CASE, aggregateId), payload,
                payload.getClass().getSimpleName());
        events.add(event);
        return event;
    }

    /** As many events about few cases, so that each case has a long chain of versions. */
    MemoryLedger random(long seed, int count, int cases) {
        Random dice = new Random(seed);
        for (int i = 0; i < count; i++) {
            Instant now = second(head() + 1);
            append("REQ-" + dice.nextInt(cases), switch (dice.nextInt(9)) {
                case 0, 1 -> new SampleEvent.Opened("Case " + dice.nextInt(50), departments(dice), now);
                case 2, 3, 4 -> new SampleEvent.Moved(List.of("OPEN", "DOING", "DONE").get(dice.nextInt(3)), now);
                case 5, 6 -> new SampleEvent.Promised(now.plusSeconds(dice.nextInt(1000)).plusNanos(7_000), now);
                case 7 -> new SampleEvent.Looked(now);
                default -> new SampleEvent.Shredded(now);
            });
        }
        return this;
    }

    List<LedgerEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public List<LedgerEvent> read(long after, int limit) {
        List<LedgerEvent> now = all();
        return now.subList((int) Math.min(after, now.size()), (int) Math.min(after + limit, now.size()));
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public long positionAt(Instant instant) {
        return events.stream().filter(event -> !event.recordedAt().isAfter(instant)).count();
    }

    @Override
    public Instant recordedAt(long position) {
        return position == 0 ? Instant.EPOCH : events.get((int) position - 1).recordedAt();
    }

    @Override
    public OptionalLong awaitPositionOf(String aggregateId, long version, Duration longest) {
        return events.stream().filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() == version)
                .mapToLong(LedgerEvent::position).findFirst();
    }

    private static List<String> departments(Random dice) {
        int from = dice.nextInt(DEPARTMENTS.size());
        return DEPARTMENTS.subList(from, DEPARTMENTS.size());
    }
}
