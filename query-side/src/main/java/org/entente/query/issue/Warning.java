package org.entente.query.issue;

import java.time.Instant;
import java.util.List;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationCode;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;

/** So much of a limit's time was gone, and those were told. */
public record Warning(Urgency level, ObligationCode limit, ObligationId obligation, int percent, List<Party> told,
        Instant at, Instant recordedAt) {
    public Warning {
        told = List.copyOf(told);
    }
}
