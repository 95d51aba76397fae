package org.entente.command.issue;

import java.util.Set;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.entente.api.identity.PersonId;
import org.entente.api.issue.IssueEvent;
import org.entente.api.issue.IssueId;
import org.entente.api.refusal.Refusal;
import org.entente.command.decision.IssueFacts;

/** Folds an issue's own events, so that a meeting about it is decided on committed facts, never on a view. */
public final class IssueLookup {
    private static final IssueRules RULES = new IssueRules();

    private IssueLookup() {}

    /** @throws Refusal {@code not-found} if there is no such issue */
    public static IssueFacts in(EventStore store, IssueId issue) {
        IssueState state = state(store, issue);
        if (state.origin() == null) {
            throw Refusal.notFound(issue.value());
        }
        return state.facts();
    }

    /** Everybody named for this issue by person, and whoever reported it; nobody if it is not there. */
    public static Set<PersonId> namedFor(EventStore store, IssueId issue) {
        return state(store, issue).people();
    }

    private static IssueState state(EventStore store, IssueId issue) {
        DomainEventStream events = store.readEvents(issue.value());
        IssueState state = RULES.initial();
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof IssueEvent event) {
                state = RULES.evolve(state, event);
            }
        }
        return state;
    }
}
