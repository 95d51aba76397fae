package org.entente.command.issue;

import java.time.Instant;

import org.entente.api.issue.IssuePhase;

/** The clock stands still until then; afterwards the issue is back in its phase. */
record Suspension(Instant until, IssuePhase back) {}
