package org.entente.command.request;

import org.entente.command.decision.CaseFacts;

/** Lets a play in memory see of a request what the rest of its case may know. */
public final class RequestOnStage {
    private RequestOnStage() {}

    public static CaseFacts facts(Object requestState) {
        return ((RequestState) requestState).facts();
    }
}
