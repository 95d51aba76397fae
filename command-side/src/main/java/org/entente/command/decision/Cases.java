package org.entente.command.decision;

import org.entente.api.issue.IssueId;
import org.entente.api.refusal.Refusal;
import org.entente.api.request.RequestId;

/** Looks up a case by the request that identifies it, and what belongs to it. */
@FunctionalInterface
public interface Cases {
    /** @throws Refusal {@code not-found} if there is no such case */
    CaseFacts of(RequestId request);

    /** @throws Refusal {@code not-found} if there is no such issue */
    default IssueFacts issue(IssueId issue) {
        throw Refusal.notFound(issue.value());
    }
}
