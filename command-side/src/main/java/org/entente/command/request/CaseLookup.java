package org.entente.command.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.DomainEvent;
import org.entente.api.message.Meta;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.RequestCommand;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.task.TaskId;
import org.entente.api.task.TaskStatus;
import org.entente.api.week.WeekKey;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.CaseRecords;
import org.entente.command.decision.Cases;
import org.entente.command.decision.CasesToCome;
import org.entente.command.decision.ClosingFacts;
import org.entente.command.decision.FallDueFirst;
import org.entente.command.decision.ForwardingCases;
import org.entente.command.decision.IssueFacts;
import org.entente.command.decision.ItemFacts;
import org.entente.command.decision.Whole;
import org.entente.command.issue.IssueLookup;
import org.entente.command.meeting.KickoffLookup;
import org.entente.command.plan.SyncWeeks;
import org.entente.command.rollup.RollUpLookup;
import org.entente.command.task.ItemLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds a request's own events, so that the other aggregates of its case decide on committed facts, never on a view. */
@Component
final class CaseLookup implements Cases, CasesToCome, CaseRecords {
    private final ObjectProvider<EventStore> store;
    private final JdbcClient jdbc;
    private final RollUpLookup rollUps;
    private final FallDueFirst<RequestState, RequestCommand, RequestEvent> rules = new FallDueFirst<>(
            new RequestRules(), RequestEvent.class);
    private final RequestMemory memory = new RequestMemory(rules);

    CaseLookup(ObjectProvider<EventStore> store, JdbcClient jdbc, RollUpLookup rollUps) {
        this.store = store;
        this.jdbc = jdbc;
        this.rollUps = rollUps;
    }

    @Override
    public CaseFacts of(RequestId request) {
        return now(request, List.of());
    }

    @Override
    public CaseFacts of(RequestId request, Instant before) {
        Whole<RequestState> whole = rules.initial();
        DomainEventStream events = store.getObject().readEvents(request.value());
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            if (message.getTimestamp().isBefore(before) && message.getPayload() instanceof DomainEvent event) {
                whole = rules.evolve(whole, event);
            }
        }
        return facts(request, whole);
    }

    @Override
    public Cases after(List<DomainEvent> staged) {
        return new ForwardingCases(this) {
            @Override
            public CaseFacts of(RequestId request) {
                return now(request, staged);
            }
        };
    }

    private CaseFacts now(RequestId request, List<DomainEvent> staged) {
        Whole<RequestState> whole = memory.latest(request, store.getObject()::readEvents);
        for (DomainEvent one : staged) {
            if (one instanceof RequestEvent event && event.request().equals(request)) {
                whole = rules.evolve(whole, event);
            }
        }
        return facts(request, whole);
    }

    private static CaseFacts facts(RequestId request, Whole<RequestState> whole) {
        if (whole.state().papersOrNull() == null) {
            throw Refusal.notFound(request.value());
        }
        return whole.state().facts(missed(whole));
    }

    @Override
    public Optional<CaseFacts> ofAggregate(String aggregateId) {
        DomainEventStream events = store.getObject().readEvents(aggregateId);
        return events.hasNext()
                ? Optional.ofNullable(events.next().getMetaData().get(Meta.CASE)).map(Object::toString)
                        .map(RequestId::new).map(this::of)
                : Optional.empty();
    }

    /** The departments that still owe an answer and let the time for it pass, each with the moment of the last miss. */
    private static Map<DepartmentId, Instant> missed(Whole<RequestState> whole) {
        Map<DepartmentId, Instant> missed = new HashMap<>();
        for (DepartmentId one : whole.state().answers().pending()) {
            if (whole.obligations().open(ObligationCode.CONFIRMATION, one.value()).isEmpty()) {
                whole.obligations().late(ObligationCode.CONFIRMATION, one.value())
                        .ifPresent(owed -> missed.put(one, owed.dueAt()));
            }
        }
        return missed;
    }

    @Override
    public IssueFacts issue(IssueId issue) {
        return IssueLookup.in(store.getObject(), issue);
    }

    @Override
    public Set<PersonId> namedFor(IssueId issue) {
        return IssueLookup.namedFor(store.getObject(), issue);
    }

    @Override
    public Optional<PersonId> coordinatorOf(RequestId request) {
        return KickoffLookup.chairIn(store.getObject(), request);
    }

    @Override
    public int lastSyncOf(RequestId request) {
        return SyncWeeks.lastIn(store.getObject(), request);
    }

    @Override
    public ClosingFacts closing(RequestId request) {
        return ClosingLookup.facts(this, request);
    }

    @Override
    public Optional<Instant> finishedBy(RequestId request, Instant then) {
        return ClosingLookup.finishedBy(this, request, then);
    }

    @Override
    public ArchiveContents contents(RequestId request) {
        return ArchiveInventory.of(this, request);
    }

    @Override
    public List<String> named(String prefix) {
        return jdbc.sql("""
                        select aggregate_id from es.event where sequence = 0 and starts_with(aggregate_id, ?)
                        order by aggregate_id""").param(prefix).query(String.class).list();
    }

    @Override
    public List<Entry> of(String aggregateId) {
        List<Entry> all = new ArrayList<>();
        DomainEventStream events = store.getObject().readEvents(aggregateId);
        while (events.hasNext()) {
            DomainEventMessage<?> one = events.next();
            if (one.getPayload() instanceof DomainEvent event) {
                all.add(new Entry(event, one.getTimestamp()));
            }
        }
        return all;
    }

    @Override
    public List<ItemFacts> items(RequestId request, Instant before) {
        return members(request, TaskId.PREFIX).stream()
                .flatMap(id -> ItemLookup.in(store.getObject(), new TaskId(id), before).stream()).toList();
    }

    @Override
    public Set<DepartmentId> assignedTo(PersonId person, RequestId request) {
        return items(request, Instant.MAX).stream()
                .filter(one -> one.status() != TaskStatus.CANCELLED && one.item().assignee().equals(person))
                .map(ItemFacts::department).collect(Collectors.toSet());
    }

    @Override
    public Optional<ItemFacts> item(TaskId task) {
        return ItemLookup.in(store.getObject(), task, Instant.MAX);
    }

    @Override
    public List<String> members(RequestId request, String prefix) {
        return jdbc
                .sql("""
                     select aggregate_id from es.event where sequence = 0 and es.case_of(meta) = ?
                     order by global_index""").param(request.value()).query(String.class).list().stream()
                .filter(one -> one.startsWith(prefix)).toList();
    }

    @Override
    public WeekKey lastWeekOf(RollUpId rollUp) {
        return rollUps.lastWeekOf(rollUp);
    }

    @Override
    public Optional<RollUpId> rollUpToCover(WeekKey week, Instant beganAt) {
        return rollUps.toCover(week, beganAt);
    }
}
