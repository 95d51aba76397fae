package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.Urgency;
import org.entente.api.obligation.ObligationId;
import org.entente.api.obligation.Party;
import org.jspecify.annotations.Nullable;

/** Somebody was told: the next level of a missed limit, or the holder by the director's own notice (then no obligation). */
public record Telling(Urgency level, @Nullable ObligationId obligation, Party party, Instant at) {}
