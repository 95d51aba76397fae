package org.entente.query.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.message.StoredAs;
import org.entente.query.view.LedgerEvent;
import org.entente.query.view.LedgerSource;

/** A ledger in memory whose events are told one by one: when, by whom, what. */
public final class CaseLedger implements LedgerSource {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<LedgerEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = at("2026-04-01T00:00");
    private String actor = "system:setup";
    private String role = "system";

    /** A moment in the company's local time, such as {@code 2026-04-27T10:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    /** What follows is written down at that local time by this person. */
    public CaseLedger when(String local, String person, String byRole) {
        now = at(local);
        actor = person;
        role = byRole;
        return this;
    }

    public Instant now() {
        return now;
    }

    public CaseLedger happens(String aggregate, String belongsTo, DomainEvent... payloads) {
        for (DomainEvent payload : payloads) {
            append(aggregate, Map.of(Meta.ACTOR, actor, Meta.ROLE, role, Meta.CHANNEL, "api", Meta.CASE, belongsTo),
                    payload);
        }
        return this;
    }

    public CaseLedger happensToTheCompany(String aggregate, DomainEvent payload) {
        append(aggregate, Map.of(Meta.ACTOR, actor, Meta.ROLE, role, Meta.CHANNEL, "api"), payload);
        return this;
    }

    private void append(String aggregate, Map<String, String> about, DomainEvent payload) {
        long position = head() + 1;
        StoredAs name = Objects.requireNonNull(payload.getClass().getAnnotation(StoredAs.class));
        events.add(new LedgerEvent(position, "event-" + position, "Story", aggregate,
                sequences.merge(aggregate, 0L, (before, zero) -> before + 1), now, now, about, payload, name.value()));
    }

    public List<LedgerEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public List<LedgerEvent> read(long after, int limit) {
        return all().subList((int) Math.min(after, head()), (int) Math.min(after + limit, head()));
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
}
