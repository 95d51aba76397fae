package org.entente.command.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.api.request.RequestId;
import org.entente.api.rollup.RollUpId;
import org.entente.api.week.WeekKey;

/** Looks each case up once: within one attempt it does not change. For one thread. */
public final class RememberedCases extends DelegatingCases {
    private final Cases cases;
    private final Map<RequestId, CaseFacts> known = new HashMap<>();

    public RememberedCases(Cases cases) {
        super(cases);
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
    public List<String> members(RequestId request, String prefix) {
        return cases.members(request, prefix);
    }

    @Override
    public Optional<RollUpId> rollUpToCover(WeekKey week, Instant beganAt) {
        return cases.rollUpToCover(week, beganAt);
    }
}
