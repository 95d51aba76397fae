package org.entente.command.decision;

import java.util.HashMap;
import java.util.Map;

import org.entente.api.request.RequestId;

/** Looks each case up once: within one attempt it does not change. For one thread. */
public final class RememberedCases extends ForwardingCases {
    private final Map<RequestId, CaseFacts> known = new HashMap<>();

    public RememberedCases(Cases cases) {
        super(cases);
    }

    @Override
    public CaseFacts of(RequestId request) {
        CaseFacts facts = known.get(request);
        if (facts == null) {
            facts = super.of(request);
            known.put(request, facts);
        }
        return facts;
    }
}
