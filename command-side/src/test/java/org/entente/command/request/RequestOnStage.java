package org.entente.command.request;

import java.util.stream.Stream;

import org.entente.api.message.DomainEvent;
import org.entente.api.request.RequestEvent;
import org.entente.command.decision.CaseFacts;

/** Lets a play in memory see of a request what the rest of its case may know. */
public final class RequestOnStage {
    private RequestOnStage() {}

    public static CaseFacts facts(Object requestState) {
        return ((RequestState) requestState).facts();
    }

    /** After these events of a request, and those of its obligations among them. */
    public static CaseFacts facts(Stream<DomainEvent> history) {
        RequestState state = RequestState.NONE;
        for (DomainEvent event : (Iterable<DomainEvent>) history::iterator) {
            state = event instanceof RequestEvent one ? state.evolve(one) : state;
        }
        return state.facts();
    }
}
