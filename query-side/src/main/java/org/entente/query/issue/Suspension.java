package org.entente.query.issue;

import java.time.Instant;

import org.entente.api.issue.IssuePhase;
import org.entente.api.text.Text;

/** The clock stands still until then; {@code back} is the phase to which it returns. */
public record Suspension(Instant since, Instant until, Text reason, IssuePhase back) {}
