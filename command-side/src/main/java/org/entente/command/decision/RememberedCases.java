package org.entente.command.decision;

import java.util.HashMap;
import java.util.Map;

import org.entente.api.issue.IssueId;
import org.entente.api.request.ArchiveContents;
import org.entente.api.request.RequestId;

/** Looks each case up once: within one attempt it does not change. For one thread. */
public final class RememberedCases implements Cases {
    private final Cases cases;
    private final Map<RequestId, CaseFacts> known = new HashMap<>();

    public RememberedCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    public CaseFacts of(RequestId request) {
        CaseFacts facts = known.get(request);
        if (facts == null) {
            facts = cases.of(request);
            known.put(request, facts);
        }
        return facts;
    }

    @Override
    public IssueFacts issue(IssueId issue) {
        return cases.issue(issue);
    }

    @Override
    public ClosingFacts closing(RequestId request) {
        return cases.closing(request);
    }

    @Override
    public ArchiveContents contents(RequestId request) {
        return cases.contents(request);
    }
}
