package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.IssueId;
import org.entente.api.issue.IssuePhase;
import org.entente.api.issue.Urgency;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/** How an issue climbed: every rung, fired or not, as of {@code asOf}. */
public record EscalationView(IssueId issue, @Nullable String number, IssuePhase state, Urgency urgency, Party held,
        Instant asOf, @Nullable Suspension suspension, List<RungView> rungs) {
    public EscalationView {
        rungs = List.copyOf(rungs);
    }
}
