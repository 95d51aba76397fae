package org.entente.command.decision;

import org.entente.api.request.RequestId;

/** Looks up a case by the request that identifies it. */
@FunctionalInterface
public interface Cases {
    /** @throws org.entente.api.refusal.Refusal {@code not-found} if there is no such case */
    CaseFacts of(RequestId request);
}
