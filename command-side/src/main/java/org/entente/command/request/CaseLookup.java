package org.entente.command.request;

import java.util.List;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueId;
import org.entente.api.message.DomainEvent;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.command.decision.CaseFacts;
import org.entente.command.decision.Cases;
import org.entente.command.decision.CasesToCome;
import org.entente.command.decision.IssueFacts;
import org.entente.command.issue.IssueLookup;
import org.entente.command.meeting.KickoffLookup;
import org.entente.command.plan.SyncWeeks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds a request's own events, so that the other aggregates of its case decide on committed facts, never on a view. */
@Component
final class CaseLookup implements Cases, CasesToCome {
    private final ObjectProvider<EventStore> store;
    private final JdbcClient jdbc;
    private final RequestRules rules = new RequestRules();

    CaseLookup(ObjectProvider<EventStore> store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    @Override
    public CaseFacts of(RequestId request) {
        return facts(request, List.of());
    }

    @Override
    public Cases after(List<DomainEvent> staged) {
        return new Cases() {
            @Override
            public CaseFacts of(RequestId request) {
                return facts(request, staged);
            }

            @Override
            public IssueFacts issue(IssueId issue) {
                return CaseLookup.this.issue(issue);
            }

            @Override
            public Optional<PersonId> coordinatorOf(RequestId request) {
                return CaseLookup.this.coordinatorOf(request);
            }

            @Override
            public int lastSyncOf(RequestId request) {
                return CaseLookup.this.lastSyncOf(request);
            }
        };
    }

    private CaseFacts facts(RequestId request, List<DomainEvent> staged) {
        RequestState state = rules.initial();
        DomainEventStream events = store.getObject().readEvents(request.value());
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof RequestEvent event) {
                state = rules.evolve(state, event);
            }
        }
        for (DomainEvent one : staged) {
            if (one instanceof RequestEvent event && event.request().equals(request)) {
                state = rules.evolve(state, event);
            }
        }
        if (state.papersOrNull() == null) {
            throw Refusal.notFound(request.value());
        }
        return state.facts();
    }

    @Override
    public IssueFacts issue(IssueId issue) {
        return IssueLookup.in(store.getObject(), issue);
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
    public List<String> members(RequestId request, String prefix) {
        return jdbc
                .sql("""
                     select aggregate_id from es.event where sequence = 0 and es.case_of(meta) = ?
                     order by global_index""").param(request.value()).query(String.class).list().stream()
                .filter(one -> one.startsWith(prefix)).toList();
    }
}
